// A record → the facts of it that are not told elsewhere, each with its label: a new field shows up here by itself.
import type { AnyRecord } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';
import { fold } from './fold.ts';
import { namingFields } from './names.ts';
import { paragraph, type Fact } from './outline-parts.ts';
import type { Telling } from './telling.ts';
import { blocksOf, lineOf, type Place } from './values.ts';

export const holds = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.some(holds);
  return typeof value !== 'object' || Object.values(value).some(holds);
};

export const factsOf = (
  telling: Telling,
  place: Place<RecordShape>,
  { record, told = [] }: { record: AnyRecord; told?: readonly string[] },
): Fact[] =>
  restOf(telling, place.shape, { record, told }).map((name) => {
    const path = `${place.path}.${name}`;
    const label = telling.labels.field(path).label;
    if (name === 'unsettled')
      return { label, value: [paragraph(unsettledFields(telling, place, record))] };
    return {
      label,
      value: blocksOf(telling, { shape: place.shape.fields[name]!.shape, path }, record[name]),
    };
  });

/** The fields that hold something and are not told yet, in the order of the format. */
export const restOf = (
  telling: Telling,
  shape: RecordShape,
  { record, told = [] }: { record: AnyRecord; told?: readonly string[] },
): string[] =>
  Object.keys(shape.fields).filter(
    (name) =>
      name !== 'id' &&
      !told.includes(name) &&
      holds(record[name]) &&
      // All that is shown to everybody is open; only the exception is worth a word.
      (name !== 'visibility' || (telling.internal && record[name] === 'group')),
  );

/** Who settles it and when stands in the list of open points. */
const unsettledFields = (telling: Telling, place: Place, record: AnyRecord): string =>
  (record['unsettled'] as { field?: string }[])
    .map(({ field }) => (field ? telling.labels.field(`${place.path}.${field}`).label : ''))
    .filter((label) => label !== '')
    .join(', ');

export interface EntryLine {
  title: string;
  told: string[];
  /** The whole entry on one line, when that is enough. */
  line?: string;
}

/** An entry of a sub-list: its name, and the rest of it in brackets. */
export const entryLine = (
  telling: Telling,
  place: Place<RecordShape>,
  record: AnyRecord,
): EntryLine => {
  if ('up_to' in place.shape.fields) return leewayLine(telling, place, record);
  const line = (name: string): string | undefined =>
    lineOf(
      telling,
      { shape: place.shape.fields[name]!.shape, path: `${place.path}.${name}` },
      record[name],
    );
  const naming = namingFields(place.shape, place.path).filter(
    (name) => holds(record[name]) && line(name) !== undefined,
  );
  const title = naming.map((name) => line(name)).join(' – ') || telling.words.untitled;
  const rest = factsOf(telling, place, { record, told: naming });
  const parts = rest.map(({ label, value }) => {
    const [only] = value;
    return value.length === 1 && only?.kind === 'paragraph'
      ? `${lowerFirst(label)}: ${only.of.map(({ text }) => text).join('')}`
      : undefined;
  });
  const whole = parts.length === 0 ? title : `${title} (${parts.join('; ')})`;
  return parts.every((part) => part !== undefined) && whole.length <= 300
    ? { title, told: naming, line: whole }
    : { title, told: naming };
};

/** Subject, limit and words of a leeway: «penger, inntil 50 000 kroner: …». */
const leewayLine = (
  telling: Telling,
  { shape, path }: Place<RecordShape>,
  record: AnyRecord,
): EntryLine => {
  const limit = fold(String(record['up_to'] ?? ''));
  const subject =
    record['subject'] === undefined
      ? ''
      : telling.labels.choice(`${path}.subject`, String(record['subject']));
  const title = [subject, limit === '' ? '' : telling.words.upTo(limit)]
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

const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
