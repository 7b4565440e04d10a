// A rule's verdict on a charter that can be read, as plain data.
import type { Path } from '../yaml/problem.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  rule: string;
  severity: Severity;
  /** The charter's file, as it was found: relative to where check was run, with `/`. */
  file: string;
  /** Into the charter; a missing key is shown at its record. */
  path: Path;
  /** Id of the record, or of the question, it is about: what a waiver names. */
  about?: string;
  /** Counted from 1; of the value, or of the record whose key is missing. */
  line: number;
  column: number;
  endColumn?: number;
  /** One line, lower case, no full stop, in the language check was asked in. */
  message: string;
  /** The same with dates as people say them; left out where it has none. */
  said?: string;
  /** What to do about it. */
  fix: string;
  /** Source ids the rule rests on. */
  trace: readonly string[];
  /** It comes from the date alone: the file need not have changed. */
  because?: 'time';
  /** A waiver of the charter covers it: shown as set aside, never counted. */
  waived?: { reason: string; by?: string; until?: string };
  /** It is about a record marked for the group: texts and lines of the charter are kept back. */
  withheld?: true;
  /** The same for the same fault wherever the line stands: rule, record and values, hashed. */
  fingerprint: string;
}

/** For people; a machine reads the message itself. */
export const saidTo = ({ said, message }: Pick<Finding, 'said' | 'message'>): string =>
  said ?? message;
