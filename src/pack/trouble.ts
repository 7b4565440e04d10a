// What can be wrong with a pack, as data: a rule, a place in a file, and what its sentence names.

/** Where in a file: keys and positions from the top. */
export type Path = readonly (string | number)[];

export interface Trouble {
  rule: TroubleRule;
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
export const lintRules = [
  'condition-error',
  'condition-value',
  'condition-answer',
  'looks-forward',
  'goes-round',
  'unreachable',
  'too-many-fields',
  'level-groups',
  'kind-missing',
  'kind-derived',
  'choices-missing',
  'choices-unused',
  'each-kind',
  'each-writes',
  'missing-text',
  'missing-fallback',
  'stale-text',
  'unstamped-text',
  'superfluous-text',
  'same-question',
  'missing-trace',
  'unknown-trace',
  'missing-label',
  'superfluous-label',
] as const;
export type TroubleRule = (typeof unusableRules)[number] | (typeof lintRules)[number];
