// The formats of changes: a new one is one file in changes/ and one line here.
import type { JudgedChange } from '../diff/change.ts';
import type { DiffWords } from '../words/diff-words.ts';

/** Two versions of one charter and what differs between them: the JSON format is this and nothing else. */
export interface Comparison {
  version: 1;
  tool: { name: 'samspill'; version: string };
  /** Of the sentences. */
  language: string;
  /** What the collaboration is called. */
  charter: string;
  /** In words: a file, a review, a revision. */
  from: string;
  to: string;
  changes: readonly JudgedChange[];
  /** Changes of what is kept within the group: counted, not shown. */
  withheld: number;
}

/** A change in the words of those who read it. */
export interface ToldChange {
  /** What kind of thing it is: goal, risk, funding. */
  kind: string;
  /** What the record is called; a section is called by its kind alone. */
  record?: string;
  /** Missing when it is the whole record. */
  field?: string;
  /** Long text keeps its lines. */
  before?: string;
  after?: string;
  /** What else is to be said of it. */
  remark?: string;
}

export type ChangePaint = Readonly<
  Record<'strong' | 'quiet' | 'gone' | 'come', (text: string) => string>
>;

export interface ChangeOptions {
  words: DiffWords;
  tell(change: JudgedChange): ToldChange;
  /** What a record or an actor is called. */
  name(id: string): string;
  columns: number;
  paint: ChangePaint;
  /** In characters; a comment on GitHub, unless said. */
  room?: number;
}

/** A comparison → all of the report, with its last line end. Pure: the same comparison, the same bytes. */
export type ChangeReporter = (comparison: Comparison, options: ChangeOptions) => string;

export const changeReporters = {
  text: async (): Promise<ChangeReporter> => (await import('./changes/text.ts')).text,
  markdown: async (): Promise<ChangeReporter> => (await import('./changes/markdown.ts')).markdown,
  json: async (): Promise<ChangeReporter> => (await import('./changes/json.ts')).json,
  html: async (): Promise<ChangeReporter> => (await import('./changes/html.ts')).html,
} as const;

export type ChangeFormat = keyof typeof changeReporters;
export const changeFormats = Object.keys(changeReporters) as ChangeFormat[];
