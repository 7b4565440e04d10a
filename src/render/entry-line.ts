// An entry of a sub-list → its name, and the whole of it on one line when that is enough.
import type { AnyRecord } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';
import { factsLine, holds, restOf, textIn } from './facts.ts';
import { fold } from './fold.ts';
import { namingFields } from './names.ts';
import type { Telling } from './telling.ts';
import { inside, lineOf, type Place } from './values.ts';

export interface EntryLine {
  title: string;
  told: string[];
  line?: string;
}

const roomOnLine = 300;

/** «Prøvd i Kinn (frist: 15. mai 2026; status: ferdig)», or a name alone when the rest needs room. */
export const entryLine = (
  telling: Telling,
  place: Place<RecordShape>,
  record: AnyRecord,
): EntryLine => {
  if ('up_to' in place.shape.fields) return leewayLine(telling, place, record);
  const named = nameOf(telling, place, record);
  const rest = factsLine(telling, place, { record, told: named.told });
  const line = rest === '' ? named.title : `${named.title} (${rest ?? ''})`;
  return rest !== undefined && line.length <= roomOnLine ? { ...named, line } : named;
};

/** Of an entry told apart by who or what it is about, what is said of it belongs to the name: «Nav: støtter». */
const nameOf = (telling: Telling, place: Place<RecordShape>, record: AnyRecord): EntryLine => {
  const { shape, path } = place;
  const lines = [...namingFields(shape, path), ...saidOf(shape)].flatMap((field) => {
    const inner = shape.fields[field]!.shape;
    const line = holds(record[field])
      ? lineOf(telling, { shape: inner, path: `${path}.${field}` }, record[field])
      : undefined;
    return line === undefined ? [] : [{ field, line: inside(inner, line) }];
  });
  const apart = shape.keyedBy === undefined ? ' – ' : ': ';
  return {
    title: lines.map(({ line }) => line).join(apart) || telling.words.untitled,
    told: lines.map(({ field }) => field),
  };
};

const saidOf = (shape: RecordShape): string[] => {
  const [second] = Object.entries(shape.fields).filter(([name]) => name !== shape.keyedBy);
  const said = ['choice', 'text', 'number'].includes(second?.[1].shape.kind ?? '');
  return shape.keyedBy !== undefined && second !== undefined && said ? [second[0]] : [];
};

/** Subject, limit and words of a leeway: «Penger, inntil 50 000 kroner: alt over dette». */
const leewayLine = (
  telling: Telling,
  { shape, path }: Place<RecordShape>,
  record: AnyRecord,
): EntryLine => {
  const limit = fold(textIn(record, 'up_to'));
  const subject = textIn(record, 'subject');
  const title = [
    subject === '' ? '' : telling.labels.choice(`${path}.subject`, subject),
    limit === '' ? '' : telling.words.upTo(limit),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const told = ['subject', 'up_to'];
  const text = holds(record['text'])
    ? lineOf(telling, { shape: shape.fields['text']!.shape, path: `${path}.text` }, record['text'])
    : '';
  const more = restOf(telling, shape, { record, told: [...told, 'text'] });
  if (text === undefined || more.length > 0) return { title, told };
  return { title, told, line: [title, text].filter((part) => part !== '').join(': ') };
};
