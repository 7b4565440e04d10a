// What differs between two charters, as plain data: what `diff` makes, and what signatures, reviews, minutes and reports read.

import { impacts, type Touched } from '../yaml/shape.ts';

/** What a change touches (semantics 20), the gravest first. */
export { impacts };
/** `none` is what only moved or got another id. */
export type Impact = Touched | 'none';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'renamed';

/** One leaf: a field of a record, or a record that came, went, moved or got another id. */
export interface Change {
  /** The id of the innermost record; a section such as `collaboration`; the question id for `states` and `answers`. */
  record: string;
  /** The list or section it stands in, as `recordsOf` names it: `goals`, `goals.indicators`, `collaboration`. */
  list: string;
  /** Within the record, joined by dots: `scope.inside`, `shares.stad.percent`. Empty when it is the whole record. */
  field: string;
  kind: ChangeKind;
  impact: Impact;
  /** False when it may be no more than wording and nobody has said so (semantics 21). */
  sure: boolean;
  /** Missing on the side that does not have it. For `renamed`, the two ids. */
  before?: unknown;
  after?: unknown;
  /** The record whose change brought this one along: the leaver whose seats went. */
  because_of?: string;
}

/** One actor that must agree again to a change (semantics 22). */
export interface AgreeAgain {
  /** Actor id. */
  actor: string;
  /** Role id of its representative, or `home` when it must be taken home first. */
  through?: string;
  /** One sentence in the language of the report. */
  because: string;
}

export interface JudgedChange extends Change {
  agree_again: AgreeAgain[];
}
