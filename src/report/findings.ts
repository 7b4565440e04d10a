// The formats of findings: a new one is one file in findings/ and one line here.
import type { Severity } from '../check/finding.ts';
import type { FindingWords } from '../words/finding-words.ts';
import type { Run } from './run.ts';

export interface RuleSaid {
  id: string;
  /** Texts in the language of the run. */
  summary: string;
  why: string;
  fix: string;
  trace: readonly string[];
  /** At its gravest, in a charter that is in force. */
  severity: Severity;
  /** An organisation's own rule: where it comes from, as its config says. */
  source?: string;
}

/** Text to text with colour; the same text where there is none. */
export type Paint = Readonly<Record<'strong' | 'quiet' | Severity, (text: string) => string>>;

export interface ReporterOptions {
  words: FindingWords;
  /** What is said of a rule; undefined for one this program does not know, from an older part. */
  rule(id: string): RuleSaid | undefined;
  /** A line of a file, from 1, as it stands; undefined when it is not there or not to be shown. */
  lineOf(file: string, line: number): string | undefined;
  /** From the root of the repository to where check was run: `` or `samarbeid/`. */
  prefix: string;
  /** How wide the reader's screen is. */
  columns: number;
  /** What makes the run fail, where a format tells passed from failed; errors, unless said. */
  failOn?: Severity;
  /** In characters, for what is read on a page with an end; a comment on GitHub, unless said. */
  room?: number;
  paint: Paint;
}

/** A run → all of the report, with its last line end. Pure: the same run, the same bytes. */
export type Reporter = (run: Run, options: ReporterOptions) => string;

export const reporters = {
  text: async (): Promise<Reporter> => (await import('./findings/text.ts')).text,
  json: async (): Promise<Reporter> => (await import('./findings/json.ts')).json,
  sarif: async (): Promise<Reporter> => (await import('./findings/sarif.ts')).sarif,
  junit: async (): Promise<Reporter> => (await import('./findings/junit.ts')).junit,
  github: async (): Promise<Reporter> => (await import('./findings/github.ts')).github,
  gitlab: async (): Promise<Reporter> => (await import('./findings/gitlab.ts')).gitlab,
  markdown: async (): Promise<Reporter> => (await import('./findings/markdown.ts')).markdown,
} as const;

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as Format[];
export const isFormat = (name: string): name is Format => Object.hasOwn(reporters, name);
