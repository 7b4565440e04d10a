// What a file may hold, as plain data: the reader, the writer, the JSON Schema, the wizard and the types all follow one shape.

/** The names of the record lists a reference may point at; `any` is every record, `question` a question id, `field` a `record.field`. */
export type Target = string;

export interface TextShape {
  readonly kind: 'text';
  /** Written as a block, a sentence a line. */
  readonly long?: true;
  readonly pattern?: string;
}
export interface NumberShape {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
}
export interface YesNoShape {
  readonly kind: 'yesno';
}
export interface DateShape {
  readonly kind: 'date';
}
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly options: readonly string[];
}
export interface ReferenceShape {
  readonly kind: 'reference';
  readonly to: readonly Target[];
  /** `{ text: the public }` is allowed beside an id. */
  readonly orText?: true;
  /** Words allowed beside an id, such as `joint`. */
  readonly words?: readonly string[];
}
export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  /** The order of the entries means something. */
  readonly ordered?: true;
}
export interface RecordShape {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Field>>;
  /** Entries without an id of their own: the field that tells them apart. */
  readonly keyedBy?: string;
}
export interface MapShape {
  readonly kind: 'map';
  readonly keys: 'question' | 'theme' | 'word';
  readonly of: Shape;
  /** A single value may stand instead of the map, for every key. */
  readonly orOne?: true;
}
/** `{ value, unit }` or text. */
export interface MeasureShape {
  readonly kind: 'measure';
}
/** What a pack's own question may keep: text, a list of texts, or simple records of texts. */
export interface SimpleShape {
  readonly kind: 'simple';
}
export type Shape =
  | TextShape
  | NumberShape
  | YesNoShape
  | DateShape
  | ChoiceShape
  | ReferenceShape
  | ListShape
  | RecordShape
  | MapShape
  | MeasureShape
  | SimpleShape;

/** What a change of a field touches, the gravest first. */
export const impacts = [
  'party',
  'commitment',
  'decision',
  'responsibility',
  'risk',
  'progress',
  'open',
  'wording',
] as const;
export type Touched = (typeof impacts)[number];

/** Another impact once a field of the same record says one of these. */
export interface Exception {
  readonly field: string;
  readonly says: readonly string[];
  readonly impact: Touched;
}

export interface Field {
  readonly shape: Shape;
  /** What a change of it touches; where it is not stated, what is stated around it holds. */
  readonly impact?: Touched;
  readonly exception?: Exception;
  /** Missing, it is a problem when reading. */
  readonly required?: true;
  /** Missing, it is a finding: a bold field of docs/format.md. */
  readonly needed?: true;
}

declare const carries: unique symbol;
export type Typed<S, T> = S & { readonly [carries]?: T };
/** The TypeScript value of a shape. Every field may be missing: real charters start with holes. */
export type ValueOf<S> = S extends { readonly [carries]?: infer T } ? T : never;

export interface Measure {
  value: number;
  unit: string;
}
export interface OutsideText {
  text: string;
}
export type Simple = string | (string | Record<string, string>)[];

export const text = (pattern?: string): Typed<TextShape, string> =>
  pattern === undefined ? { kind: 'text' } : { kind: 'text', pattern };
export const long = (): Typed<TextShape, string> => ({ kind: 'text', long: true });
export const number = (limits: Omit<NumberShape, 'kind'> = {}): Typed<NumberShape, number> => ({
  kind: 'number',
  ...limits,
});
export const yesNo = (): Typed<YesNoShape, boolean> => ({ kind: 'yesno' });
export const date = (): Typed<DateShape, string> => ({ kind: 'date' });
export const choice = <const O extends readonly string[]>(
  options: O,
): Typed<ChoiceShape, O[number]> => ({ kind: 'choice', options });
export const reference = (...to: Target[]): Typed<ReferenceShape, string> => ({
  kind: 'reference',
  to,
});
export const referenceOrText = (...to: Target[]): Typed<ReferenceShape, string | OutsideText> => ({
  kind: 'reference',
  to,
  orText: true,
});
export const referenceOrWord = (
  words: string[],
  ...to: Target[]
): Typed<ReferenceShape, string> => ({
  kind: 'reference',
  to,
  words,
});
export const list = <S extends Shape>(of: S): Typed<ListShape, ValueOf<S>[]> => ({
  kind: 'list',
  of,
});
export const orderedList = <S extends Shape>(of: S): Typed<ListShape, ValueOf<S>[]> => ({
  kind: 'list',
  of,
  ordered: true,
});
export const map = <S extends Shape>(
  keys: MapShape['keys'],
  of: S,
): Typed<MapShape, Record<string, ValueOf<S>>> => ({ kind: 'map', keys, of });
export const mapOrOne = <S extends Shape>(
  keys: MapShape['keys'],
  of: S,
): Typed<MapShape, ValueOf<S> | Record<string, ValueOf<S>>> => ({
  kind: 'map',
  keys,
  of,
  orOne: true,
});
export const measure = (): Typed<MeasureShape, Measure | string> => ({ kind: 'measure' });
export const simple = (): Typed<SimpleShape, Simple> => ({ kind: 'simple' });

/** A field that a finished file must have; a draft may lack it. */
export const needed = <S extends Shape>(shape: S): Typed<Field, ValueOf<S>> => ({
  shape,
  needed: true,
});
/** A field no file can be read without. */
export const required = <S extends Shape>(shape: S): Typed<Field, ValueOf<S>> => ({
  shape,
  required: true,
});

const fieldFrom = (entry: Shape | Field): Field => ('shape' in entry ? entry : { shape: entry });

/** A field whose change touches this, and so does all in it that says nothing else. */
export const touches = <S extends Shape | Field>(
  impact: Touched,
  entry: S,
  exception?: Exception,
): Typed<Field, ValueOf<S>> => ({
  ...fieldFrom(entry),
  impact,
  ...(exception === undefined ? {} : { exception }),
});

type Entries = Readonly<Record<string, Shape | Field>>;
type Touching<E extends Entries> = { readonly [K in keyof E]: Typed<Field, ValueOf<E[K]>> };

/** The same said of several fields at once. */
export const allTouch = <E extends Entries>(impact: Touched, entries: E): Touching<E> =>
  Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, { impact, ...fieldFrom(entry) }]),
  ) as Touching<E>;

type RecordValue<E extends Entries> = { -readonly [K in keyof E]?: ValueOf<E[K]> };

export const record = <E extends Entries>(
  entries: E,
  keyedBy?: string,
): Typed<RecordShape, RecordValue<E>> => {
  const fields: Record<string, Field> = {};
  for (const [name, entry] of Object.entries(entries)) {
    fields[name] = fieldFrom(entry);
  }
  return keyedBy === undefined ? { kind: 'record', fields } : { kind: 'record', fields, keyedBy };
};
