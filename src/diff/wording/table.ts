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

/** What a sentence is made of when its phrases may stand in another order. */
export interface MovableWords {
  /** The verb stands second, so what comes first turns verb and subject about. */
  verbSecond: boolean;
  /** Verbs with nothing after them but time and place. */
  meet: string;
  /** Verbs with an object, where how often says how often it is done and not what the object is. */
  send: string;
  /** More verbs that may have a list of things after them. */
  treat: string;
  /** More verbs, as they stand after their doer. */
  does: string;
  /** Verbs as they stand after a modal. */
  infinitives: string;
  modals: string;
  articles: string;
  prepositions: string;
  /** What may stand after a verb or its object: “ned”, “together”. */
  particles: string;
  /** The second of two words that are one thing: “the town hall”. */
  heads: string;
  /** What a list may be of, in the form that has no other reading; a list of verbs may be steps. */
  things: string;
  /** Words that describe the next one, and only that. */
  describes: string;
  every: string;
  times: string;
  /** Before a month, a weekday, a unit of time. */
  when: string;
  /** Before a place. */
  where: string;
  and: string;
  /** How the first half of a word ends that was written as two by mistake. */
  halves?: RegExp;
}

/** Words are separated by spaces. `a=b` are two forms of one word. */
export interface WordTable {
  watch: Readonly<Record<WatchKind, string>>;
  /** Several words read as one: `blant annet` → `bl.a`. */
  phrases: readonly (readonly [several: string, one: string])[];
  same: string;
  /** Words that no other word is one letter from; looked up in the Hunspell dictionaries of the language. */
  spelt: string;
  /** One form of a word → another form of it that means the same. */
  endings: readonly (readonly [form: RegExp, other: string])[];
  /** The present → the infinitive: the same in “Deler erfaringer”, but not after “kan” or “å”. */
  verbs: readonly (readonly [form: RegExp, other: string])[];
  /** Before an infinitive: `å`, `to`. */
  infinitive: string;
  /** Words that are no name when a capital opens the sentence with them. */
  small: string;
  movable: MovableWords;
  /** Words that open a clause or tie a phrase to what stands before. */
  ties: string;
  /** Words that people write with a capital or without, and mean the same; any other may be a name. */
  bodies: string;
}
