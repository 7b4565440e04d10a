// What a person typed or picked, as the value a field holds, or why it cannot be taken.
import type { Charter } from '../charter/schema.ts';
import type { InterviewWords } from '../words/interview-words.ts';
import type { RecordShape, Shape } from '../yaml/shape.ts';
import { isPlain } from './address.ts';
import type { Reply } from './ask.ts';
import { recordName } from './naming.ts';
import { entriesOf, nameField } from './records.ts';

export type Taken = { value: unknown } | { problem: string };
interface Context {
  charter: Charter;
  words: InterviewWords;
  /** What stands in the field now: entries whose name is typed again keep their other fields. */
  old: unknown;
}

const datePattern = /^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/;

const number = (typed: string, shape: Shape & { kind: 'number' }, words: InterviewWords): Taken => {
  const value = Number(typed.trim().replace(',', '.'));
  if (typed.trim() === '' || !Number.isFinite(value)) return { problem: words.notANumber(typed) };
  if (shape.whole && !Number.isInteger(value)) return { problem: words.notWhole(typed) };
  if (
    (shape.min !== undefined && value < shape.min) ||
    (shape.max !== undefined && value > shape.max)
  )
    return { problem: words.outOfLimits(typed, shape.min, shape.max) };
  return { value };
};

const pieces = (typed: string): string[] =>
  typed
    .split(/;|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** A typed name that a record already bears is that record; anything else is text from outside. */
const named = (typed: string, shape: Shape & { kind: 'reference' }, charter: Charter): unknown => {
  const wanted = typed.trim().toLowerCase();
  for (const list of shape.to)
    for (const record of entriesOf(charter, list))
      if (recordName(charter, list, record).toLowerCase() === wanted || record.id === wanted)
        return record.id;
  return shape.orText ? { text: typed.trim() } : undefined;
};

const entries = (typed: string, shape: RecordShape, context: Context): unknown[] => {
  const main = shape.keyedBy ?? nameField(shape);
  const mainShape = shape.fields[main]?.shape;
  const old = Array.isArray(context.old) ? context.old.filter(isPlain) : [];
  return pieces(typed).flatMap((piece) => {
    const value =
      mainShape?.kind === 'reference' ? named(piece, mainShape, context.charter) : piece;
    if (value === undefined) return [];
    const kept = old.find((entry) => JSON.stringify(entry[main]) === JSON.stringify(value));
    return [kept ?? { [main]: value }];
  });
};

const fromText = (typed: string, shape: Shape, context: Context): Taken => {
  switch (shape.kind) {
    case 'number':
      return number(typed, shape, context.words);
    case 'date':
      return datePattern.test(typed)
        ? { value: typed }
        : { problem: context.words.notADate(typed) };
    case 'measure': {
      const found = /^(\d+(?:[.,]\d+)?)\s+(\S.*)$/.exec(typed.trim());
      if (!found) return { value: typed.trim() };
      return { value: { value: Number(found[1]?.replace(',', '.')), unit: found[2] } };
    }
    case 'list':
      return {
        value: shape.of.kind === 'record' ? entries(typed, shape.of, context) : pieces(typed),
      };
    case 'reference': {
      const value = named(typed, shape, context.charter);
      return value === undefined ? { problem: context.words.noSuchRecord(typed) } : { value };
    }
    default:
      return { value: typed.trim() };
  }
};

/** References by actor are kept as entries; plain references as ids. */
const many = (values: string[], shape: Shape, context: Context): unknown => {
  if (shape.kind !== 'list' || shape.of.kind !== 'record') return values;
  const key = shape.of.keyedBy ?? nameField(shape.of);
  const old = Array.isArray(context.old) ? context.old.filter(isPlain) : [];
  return values.map((value) => old.find((entry) => entry[key] === value) ?? { [key]: value });
};

/** Replies that carry a value; the others are the machine's own. */
export const taken = (reply: Reply, shape: Shape, context: Context): Taken | undefined => {
  switch (reply.do) {
    case 'text':
      return fromText(reply.value, shape, context);
    case 'yesno':
      return { value: reply.value };
    case 'pick':
      return { value: reply.value };
    case 'pick-many':
      return { value: many(reply.values, shape, context) };
    case 'outside':
      return { value: { text: reply.text.trim() } };
    default:
      return undefined;
  }
};
