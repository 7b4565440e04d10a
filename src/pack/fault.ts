// What can be wrong with a pack, as data: a rule, a place in a file, and what its sentence names.
import type { Path, Place, Problem } from '../yaml/problem.ts';

export type { Path };

/** These keep a pack from being used. */
export const unusableRules = [
  'missing-file',
  'missing-question-field',
  'unknown-theme',
  'unknown-pack',
  'unknown-removed',
  'unknown-file',
  'duplicate-id',
  'writes-grammar',
  'writes-key',
  'writes-field',
  'writes-value',
  'writes-place',
  'language-differs',
] as const;

/** These are found by lint only. */
export const lintRules = [
  'condition-error',
  'condition-call',
  'condition-value',
  'condition-answer',
  'looks-forward',
  'goes-round',
  'unreachable',
  'too-many-fields',
  'level-unknown',
  'level-missing',
  'kind-missing',
  'kind-derived',
  'choices-missing',
  'choices-unused',
  'each-kind',
  'each-writes',
  'missing-text',
  'stale-text',
  'unstamped-text',
  'superfluous-text',
  'superfluous-language',
  'same-question',
  'missing-trace',
  'unknown-trace',
  'missing-label',
  'superfluous-label',
] as const;
export type FaultRule = (typeof unusableRules)[number] | (typeof lintRules)[number];

export interface Fault {
  rule: FaultRule;
  file: string;
  path: Path;
  /** What the sentence is about, quoted in it: a name, an id, a field. */
  name: string;
  /** A second name, where the sentence needs one. */
  other?: string;
  /** What could stand there instead: the nearest is offered. */
  known?: readonly string[];
  /** Characters into the text at `path`, for conditions. */
  offset?: number;
}

/** A file that cannot be read, or a fault with its line. */
export type PackFinding = { file: string } & Place &
  (
    | { rule: 'unreadable'; problem: Problem }
    | { rule: FaultRule; name: string; other?: string; suggestion?: string }
  );
