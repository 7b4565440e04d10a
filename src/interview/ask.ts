// What the interview asks of whoever holds the pen: a prompt is plain data, a reply is plain data.
import type { NotPlanned } from './setting.ts';

/** A line of a list, or one of several choices. */
export interface Option {
  /** What comes back in the reply: an id, an enumeration value, `new:actors`. */
  value: string;
  label: string;
  /** A few words beside the label. */
  about?: string;
}

/** One of the records a group is building, as shown in its list. */
export interface Row {
  id: string;
  label: string;
  about?: string;
}

interface Common {
  /** The same prompt has the same key in every run: `Q-ACT-01/kind/stad`. */
  key: string;
  /** Theme, counter, time: the header line. Absent on prompts outside the questions. */
  header?: Header;
  /** The question in full. */
  ask: string;
  /** One line of why it matters. */
  why?: string;
  /** Which field of which record this prompt is about: `Stad kommune – slag`. */
  label?: string;
  /** What `?` and `:why` show, one paragraph an entry. */
  help?: string[];
  /** Said before the prompt, once: what was re-opened, what was done when. */
  notices?: string[];
  /** Contributions or comparisons shown beside the question. */
  beside?: string[];
  /** An unfinished answer from when the prompt was left. */
  draft?: string;
  /** Enter on an empty answer leaves it. False where only a real answer goes on. */
  mayLeave: boolean;
  /** What `Esc`/`:word` may do here; the terminal offers only these. */
  menu: MenuItem[];
  /** Only for whoever sits at the keyboard: the terminal leaves no trace of what is answered. */
  secret?: true;
  /** In a column of cells: `=` takes `above`, `*` gives the value to all that are left. */
  column?: { above?: string; left: number };
}

export interface Header {
  theme: string;
  /** Question n of m in the theme, or theme n of m. */
  number: number;
  of: number;
  counts?: 'themes';
  /** Minutes used and planned for the theme; nothing is planned where there is no agenda. */
  used: number;
  planned: number;
  /** The agenda has no time for it, and why. */
  leftOut?: NotPlanned;
}

export type MenuItem =
  | 'back'
  | 'skip'
  | 'park'
  | 'not-relevant'
  | 'dispute'
  | 'decision'
  | 'action'
  | 'overview'
  /** Take what organisations have answered alone: only where there is something to take. */
  | 'use'
  | 'why'
  | 'save';

export type Prompt = Common &
  (
    | { kind: 'text'; current?: string; suggestion?: string }
    | { kind: 'long'; current?: string }
    | { kind: 'number'; current?: string; min?: number; max?: number; whole?: boolean }
    | { kind: 'date'; current?: string; suggestion?: string }
    | { kind: 'yesno'; current?: boolean }
    /** One of a few; `current` is the value chosen before. `pointed`: what Enter takes; `unpointed`: it takes none. */
    | {
        kind: 'choice';
        options: Option[];
        current?: string;
        pointed?: string;
        unpointed?: boolean;
      }
    /** Several of a few. */
    | { kind: 'choices'; options: Option[]; current: string[] }
    /** A searchable list; options with values `new:<list>` ask for a name and make a record. */
    | { kind: 'reference'; options: Option[]; current?: string; orText: boolean }
    | { kind: 'references'; options: Option[]; current: string[]; orText: boolean }
    /** The list of records: typing and Enter adds and stays, an empty Enter is done. */
    | { kind: 'rows'; rows: Row[]; noun: string; canAdd: boolean }
    /** Lines of text without ids: scope, constraints. Same handling as rows. */
    | { kind: 'lines'; lines: string[]; noun: string }
    /** Something to read; Enter goes on. */
    | { kind: 'page'; lines: string[] }
  );

export type Reply =
  /** Enter with nothing typed: keep what is there, or leave it empty. */
  | { do: 'leave' }
  | { do: 'text'; value: string }
  | { do: 'yesno'; value: boolean }
  | { do: 'pick'; value: string }
  | { do: 'pick-many'; values: string[] }
  /** A reference that names something outside the charter. */
  | { do: 'outside'; text: string }
  /** `new …` in a picker: make a record in this list and take it; `ticked` is what a picker of several held so far. */
  | { do: 'new'; list: string; name: string; ticked?: string[] }
  /** One or more rows or lines typed or pasted. */
  | { do: 'add'; values: string[] }
  /** Rows and lines: by id, or by position as text (`0`). */
  | { do: 'edit'; id: string }
  | { do: 'remove'; id: string }
  | { do: 'move'; id: string; to: number }
  | { do: 'done' }
  /** In a column. */
  | { do: 'same-as-above' }
  | { do: 'same-for-all'; value?: string }
  /** `text` follows the word in plain mode (`:na too early`); `typed` is the unfinished answer, kept as a draft. */
  | { do: 'menu'; item: MenuItem; text?: string; typed?: string };

/** The port the terminal fills. `again` is why the last reply could not be taken; the prompt is then shown with it. */
export interface Ask {
  (prompt: Prompt, again?: { problem: string; typed: string }): Promise<Reply>;
}
