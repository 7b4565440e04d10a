// What is known of the words of one language: which must not move, which are the same word, and what a sentence is tied together with.

/** Words that a change of meaning hides in (semantics 21). */
export const watchKinds = [
  'number',
  'date',
  'unit',
  'quantifier',
  'comparator',
  'threshold',
  'negation',
  'only',
  'modal',
  'condition',
  'junction',
  'order',
] as const;
export type WatchKind = (typeof watchKinds)[number];

/** Words are separated by spaces. `a=b` are two forms of one word. */
export interface WordTable {
  watch: Readonly<Record<WatchKind, string>>;
  /** Several words read as one: `blant annet` → `bl.a`. */
  phrases: readonly (readonly [several: string, one: string])[];
  same: string;
  /** One form of a word → another form of it that means the same. */
  endings: readonly (readonly [form: RegExp, other: string])[];
  /** Words that open a clause or tie a phrase to what stands before. */
  ties: string;
  /** Words that people write with a capital or without, and mean the same; any other may be a name. */
  bodies: string;
}
