// An answer given alone → the value a field of the charter holds: names become records, and what has no place here is told.
import { recordsOf } from '../charter/references.ts';
import type { Charter } from '../charter/schema.ts';
import type { InterviewWords } from '../words/interview-words.ts';
import type { RecordShape, ReferenceShape, Shape } from '../yaml/shape.ts';
import { asSaid, keptText } from '../yaml/text.ts';
import { isEmpty, isPlain } from './address.ts';
import type { Reply } from './ask.ts';
import { fromTicked, optionOf, targetsOf, tickedIn, valueOfOption } from './picked.ts';
import { nameField, withNamed } from './records.ts';
import { named, taken } from './typed.ts';

export interface Held {
  value: unknown;
  /** With the records that had to be made. */
  charter: Charter;
  /** What the charter has no place for, as it was written. */
  leftOut: string[];
}

interface Context {
  charter: Charter;
  words: InterviewWords;
  /** What stands in the field now: entries named again keep their other fields. */
  old: unknown;
}

/** Who takes part is the group's to say: an organisation is never made by taking an answer over. */
const neverMade = ['actors', 'arenas', 'roles'];

type Pointed = { option: string; charter: Charter } | { lost: string };

/** An id the charter has, a name it knows, or a record made of the name. */
const pointed = (value: unknown, shape: ReferenceShape, charter: Charter): Pointed => {
  if (typeof value === 'string') {
    const list = recordsOf(charter).get(value)?.list;
    const isKnown = list !== undefined && (shape.to.includes('any') || shape.to.includes(list));
    if (isKnown || shape.words?.includes(value) === true) return { option: value, charter };
  }
  const text = keptText(String(isPlain(value) ? (value['text'] ?? '') : value));
  if (text === '') return { lost: text };
  const found = named(text, shape, charter);
  if (found !== undefined) return { option: optionOf(found), charter };
  const [list, ...others] = targetsOf(shape);
  if (list === undefined || others.length > 0 || neverMade.includes(list)) return { lost: text };
  const made = withNamed(charter, { list, name: text });
  return { option: made.id, charter: made.charter };
};

/** Options for a picker, threaded through the charter that gets the records. */
const allPointed = (
  values: readonly unknown[],
  shape: ReferenceShape,
  start: Charter,
): { options: string[]; charter: Charter; leftOut: string[] } => {
  let charter = start;
  const options: string[] = [];
  const leftOut: string[] = [];
  for (const value of values) {
    const one = pointed(value, shape, charter);
    if ('lost' in one) leftOut.push(one.lost);
    else {
      options.push(one.option);
      charter = one.charter;
    }
  }
  return { options, charter, leftOut };
};

const textOf = (value: unknown): string =>
  keptText(String(isPlain(value) ? (value['text'] ?? '') : (value ?? '')));

/** Entries told apart by a line of text; one that stands there keeps its other fields. */
const textEntries = (values: readonly unknown[], shape: RecordShape, old: unknown): unknown[] => {
  const main = nameField(shape);
  const standing = (Array.isArray(old) ? old : []).filter(isPlain);
  return values.map(textOf).map((text) => {
    const there = standing.find((entry) => asSaid(textOf(entry[main])) === asSaid(text));
    return there ?? { [main]: text };
  });
};

const heldList = (value: unknown, shape: Shape & { kind: 'list' }, context: Context): Held => {
  const { charter, old } = context;
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  const { of } = shape;
  const plain = (entries: unknown[], leftOut: unknown[] = []): Held => ({
    value: entries,
    charter,
    leftOut: leftOut.map(textOf),
  });
  if (of.kind === 'choice') {
    const offered = values.filter((one) => of.options.includes(String(one)));
    return plain(
      fromTicked(shape, old, offered.map(String)),
      values.filter((one) => !offered.includes(one)),
    );
  }
  const key = of.kind === 'record' ? (of.keyedBy ?? nameField(of)) : undefined;
  const main = of.kind === 'record' && key !== undefined ? of.fields[key]?.shape : of;
  if (main?.kind === 'reference') {
    const { options, leftOut, ...made } = allPointed(values, main, charter);
    return { value: fromTicked(shape, old, options), charter: made.charter, leftOut };
  }
  const said = values.filter((one) => textOf(one) !== '');
  if (main?.kind !== 'text') return plain([], said);
  return of.kind === 'record'
    ? plain(textEntries(said, of, old))
    : plain([...new Set(said.map(textOf))]);
};

const replyWith = (value: unknown, shape: Shape): Reply | undefined => {
  if (shape.kind === 'yesno')
    return typeof value === 'boolean' ? { do: 'yesno', value } : undefined;
  if (typeof value === 'object' || value === undefined) return undefined;
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  if (shape.kind !== 'choice') return { do: 'text', value: text };
  return shape.options.includes(text) ? { do: 'pick', value: text } : undefined;
};

/** As if it had been typed here; a value of another shape is left out. */
export const asHeld = (value: unknown, shape: Shape, context: Context): Held => {
  const { charter } = context;
  if (shape.kind === 'list') return heldList(value, shape, context);
  if (shape.kind === 'reference') {
    const { options, leftOut, ...made } = allPointed([value], shape, charter);
    const [option] = options;
    return {
      value: option === undefined ? undefined : valueOfOption(option),
      charter: made.charter,
      leftOut,
    };
  }
  const reply = replyWith(value, shape);
  const result = reply === undefined ? undefined : taken(reply, shape, context);
  return result === undefined || 'problem' in result
    ? { value: undefined, charter, leftOut: [textOf(value)] }
    : { value: result.value, charter, leftOut: [] };
};

/** What stands, and after it what does not stand there yet. */
export const added = (shape: Shape, old: unknown, more: unknown): unknown[] => {
  const standing = Array.isArray(old) ? (old as unknown[]) : [];
  const nameOf = (entry: unknown): string => asSaid(tickedIn(shape, [entry])[0] ?? '');
  const seen = new Set(standing.map(nameOf));
  return (Array.isArray(more) ? (more as unknown[]) : []).reduce<unknown[]>((all, entry) => {
    if (isEmpty(entry) || seen.has(nameOf(entry))) return all;
    seen.add(nameOf(entry));
    return [...all, entry];
  }, standing);
};
