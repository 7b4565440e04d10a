// What can be wrong with a pack, as data: a rule, a place in a file, and what its sentence names.
import type { PackReportWords } from '../words/pack-words.ts';
import type { Path, Place, Problem } from '../yaml/problem.ts';

export type { Path };

/** Each has its sentence in the words. */
export type FaultRule = keyof PackReportWords['findings'];
export type Severity = 'error' | 'warning';

/** What does no harm to those who are asked. */
const warnings: ReadonlySet<string> = new Set<FaultRule>([
  'stale-text',
  'unstamped-text',
  'superfluous-text',
  'superfluous-language',
  'superfluous-label',
  'kind-derived',
  'choices-unused',
]);
export const severityOf = (rule: PackFinding['rule']): Severity =>
  warnings.has(rule) ? 'warning' : 'error';

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
