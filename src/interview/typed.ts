// What a person typed or picked, as the value a field holds, or why it cannot be taken.
import type { Charter } from '../charter/schema.ts';
import type { InterviewWords } from '../words/interview-words.ts';
import { isDate, readNumber } from '../yaml/read-scalar.ts';
import type { RecordShape, ReferenceShape, Shape } from '../yaml/shape.ts';
import { keptText } from '../yaml/text.ts';
import { isPlain } from './address.ts';
import type { Reply } from './ask.ts';
import { recordName } from './naming.ts';
import { fromTicked, outsideOption, targetsOf, tickedIn, valueOfOption } from './picked.ts';
import { entriesOf, nameField, withNamed } from './records.ts';

/** `charter` has the record that a picker made; `stays`: more may be picked. */
export type Taken = { value: unknown; charter: Charter; stays: boolean } | { problem: string };
type Typed = { value: unknown } | { problem: string };

interface Context {
  charter: Charter;
  words: InterviewWords;
  /** What stands in the field now: entries whose name is typed again keep their other fields. */
  old: unknown;
}

const number = (typed: string, shape: Shape & { kind: 'number' }, words: InterviewWords): Typed => {
  const read = readNumber(typed.replace(',', '.'), shape);
  if ('value' in read) return read;
  if (read.trouble.code === 'not-a-number') return { problem: words.notANumber(typed) };
  const isBroken = shape.whole === true && /[.,]/.test(typed);
  return {
    problem: isBroken ? words.notWhole(typed) : words.outOfLimits(typed, shape.min, shape.max),
  };
};

/** `14 timer i uka` → 14 of them; anything else is text. */
const measure = (typed: string): unknown => {
  const found = /^(\d{1,12}(?:[.,]\d{1,6})?)\s+(\S.*)$/.exec(typed);
  return found ? { value: Number(found[1]?.replace(',', '.')), unit: found[2] } : typed;
};

const pieces = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/;|\n/)
      .map(keptText)
      .filter((piece) => piece !== ''),
  ),
];

/** A typed name that a record already bears is that record; anything else is text from outside. */
export const named = (typed: string, shape: ReferenceShape, charter: Charter): unknown => {
  const wanted = typed.toLowerCase();
  for (const list of targetsOf(shape))
    for (const record of entriesOf(charter, list))
      if (recordName(charter, list, record).toLowerCase() === wanted || record.id === wanted)
        return record.id;
  return shape.orText ? { text: typed } : undefined;
};

const entries = (typed: string, shape: RecordShape, context: Context): Typed => {
  const main = shape.keyedBy ?? nameField(shape);
  const mainShape = shape.fields[main]?.shape;
  const old = Array.isArray(context.old) ? context.old.filter(isPlain) : [];
  const names = pieces(typed).map((piece) =>
    mainShape?.kind === 'reference' ? named(piece, mainShape, context.charter) : piece,
  );
  if (names.includes(undefined)) return { problem: context.words.noSuchRecord(typed) };
  const known = old.map((entry) => JSON.stringify(entry[main]));
  return {
    value: names.map((name) => old[known.indexOf(JSON.stringify(name))] ?? { [main]: name }),
  };
};

const fromText = (typed: string, shape: Shape, context: Context): Typed => {
  if (typed === '') return { value: undefined };
  switch (shape.kind) {
    case 'number':
      return number(typed, shape, context.words);
    case 'date':
      return isDate(typed) ? { value: typed } : { problem: context.words.notADate(typed) };
    case 'measure':
      return { value: measure(typed) };
    case 'list':
      return shape.of.kind === 'record'
        ? entries(typed, shape.of, context)
        : { value: pieces(typed) };
    default:
      return { value: typed };
  }
};

/** A picker's reply that names something it did not offer: a picker of several goes on. */
const extended = (
  reply: Reply & { do: 'new' | 'outside' },
  shape: Shape,
  { charter, old }: Context,
): Taken => {
  const made =
    reply.do === 'new'
      ? withNamed(charter, { list: reply.list, name: keptText(reply.name) })
      : { charter, id: outsideOption(keptText(reply.text)) };
  if (shape.kind !== 'list')
    return { value: valueOfOption(made.id), charter: made.charter, stays: false };
  const ticked = (reply.do === 'new' ? reply.ticked : undefined) ?? tickedIn(shape, old);
  return {
    value: fromTicked(shape, old, [...ticked, made.id]),
    charter: made.charter,
    stays: true,
  };
};

/** Of a reply that carries a value; undefined for the others. */
export const taken = (reply: Reply, shape: Shape, context: Context): Taken | undefined => {
  const { charter } = context;
  const plain = (value: unknown): Taken => ({ value, charter, stays: false });
  switch (reply.do) {
    case 'text': {
      const typed = fromText(keptText(reply.value), shape, context);
      return 'problem' in typed ? typed : plain(typed.value);
    }
    case 'yesno':
      return plain(reply.value);
    case 'pick':
      return plain(valueOfOption(reply.value));
    case 'pick-many':
      return plain(fromTicked(shape, context.old, reply.values));
    case 'outside':
    case 'new':
      return extended(reply, shape, context);
    default:
      return undefined;
  }
};
