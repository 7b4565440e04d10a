// What a rule is: where it looks, what it says, and how grave it is for which form of collaboration.
import type { FormGroup } from '../charter/form-group.ts';
import type { Charter } from '../charter/schema.ts';
import type { Signatures } from '../charter/signature-file.ts';
import type { RuleText } from '../words/rule-words.ts';
import type { Path } from '../yaml/problem.ts';
import type { Severity } from './finding.ts';

export type { RuleText } from '../words/rule-words.ts';

/** What kind of thing a rule looks for decides how a draft is judged (semantics 30). */
export type RuleKind =
  /** Something that is not there yet: in a draft information. */
  | 'missing'
  /** Something that is there and does not hold together: in a draft at most a warning. */
  | 'wrong'
  /** A date has passed: in a draft information. */
  | 'time'
  /** An error in a draft as well: cannot be read, points nowhere, personal data, a broken waiver. */
  | 'always'
  /** It may be mistaken: information at most, and off in the preset recommended (semantics 31). */
  | 'guess';

/** The smallest preset that has the rule on. */
export type Preset = 'minimal' | 'recommended' | 'strict';

export interface Found {
  path: Path;
  about?: string;
  /** Where one rule has two grades, such as before and after a period of grace: never graver than the rule's own. */
  severity?: Severity;
  /** In a combination, the form of the strand it belongs to; left out, that of the whole. */
  formGroup?: FormGroup;
  /** What the message names; texts from the charter are quoted and shortened by whoever shows them. */
  values?: Readonly<Record<string, string>>;
}

/** A charter as it stood at an earlier time: after a review, or at the commit compared with. */
export interface Earlier {
  /** The review's date, or the ref. */
  at: string;
  charter: Charter;
  /** `review_record`, when it comes from a review file. */
  record?: {
    date?: string;
    trigger?: string;
    participants?: readonly string[];
    outcome?: string;
    changed?: boolean;
    /** What was answered alone, as far as it may be shown. */
    perceptions?: Readonly<Record<string, { median?: number }>>;
    /** Items whose answers lay three or more apart. */
    wideSpread?: number;
  };
}

export interface Context {
  charter: Charter;
  /** `''` while the form is not known. */
  formGroup: FormGroup | '';
  /** YYYY-MM-DD. */
  today: string;
  /** From `reviews/`, oldest first. */
  reviews: readonly Earlier[];
  /** With `--since`: the charter at that commit. */
  before?: Earlier;
  /** What stands beside charter.yaml, read by the caller. */
  beside: Beside;
  /** Ids of the outcomes that nobody has assessed (src/render/outcomes.ts). */
  outcomes: readonly string[];
  /** The rule's own options from the config, over its defaults. */
  options: Readonly<Record<string, number | string | boolean>>;
}

export interface Beside {
  /** How charter.md stands to a fresh render; undefined when there is none. */
  page?:
    | 'fresh'
    | 'no-closing-line'
    | 'body-differs'
    | 'source-differs'
    | 'options-differ'
    | 'version-differs';
  /** Lines of charter.md that differ from what was rendered, `12: …`. */
  pageLines?: readonly string[];
  /** Line ends, byte order mark, letters not composed, final newline: what `--fix` would mend. */
  notNormal?: readonly ('crlf' | 'bom' | 'not-nfc' | 'no-final-newline')[];
  /** Names of review files whose charter is no longer what was frozen. */
  editedReviews?: readonly string[];
  /** Ways of files that are to stay out of git and that git tracks. */
  inGit?: readonly string[];
  /** From `signatures/`: how each stands to the charter as it is. */
  signatures?: Signatures;
}

export interface Rule {
  /** Kebab-case; never renamed or reused. Also its file, its fixture folder and its anchor in docs/rules.md. */
  id: string;
  /** Ids of the domain's rules it carries out; empty for those we added. */
  checks: readonly string[];
  /** Source ids it rests on. */
  trace: readonly string[];
  kind: RuleKind;
  preset: Preset;
  /** In an in-force charter. Council falls back to network, and so does a form not yet known. */
  severity: Severity | Partial<Record<FormGroup, Severity | 'off'>>;
  /** Defaults of its options, with what each is in English. */
  options?: Readonly<Record<string, { value: number | string | boolean; about: string }>>;
  /** Of a rule that guesses: how often it spoke of the four real charters in test/fixtures/charters, and how often wrongly. */
  onRealCharters?: { found: number; mistaken: number };
  /** Questions of the core pack that ask for what may be missing: one set aside with a reason or an owner is an answer. */
  asks?: readonly string[];
  /** In English; other languages are in src/words/<lang>/rules.ts under the same id. */
  text: RuleText;
  find(context: Context): Found[];
}
