// A record → the facts of it that are not told elsewhere, each with its label: a new field shows up here by itself.
import type { AnyRecord } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';
import { labelled } from './letters.ts';
import { paragraph, type Fact } from './outline-parts.ts';
import type { Telling } from './telling.ts';
import { blocksOf, inside, lineOf, type Place } from './values.ts';

export const holds = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.some(holds);
  return typeof value !== 'object' || Object.values(value).some(holds);
};

/** The words of a text field, or none. */
export const textIn = (record: AnyRecord, field: string): string => {
  const value = record[field];
  return typeof value === 'string' ? value : '';
};

interface Untold {
  record: AnyRecord;
  told?: readonly string[];
}

export const factsOf = (
  telling: Telling,
  place: Place<RecordShape>,
  { record, told = [] }: Untold,
): Fact[] =>
  restOf(telling, place.shape, { record, told }).map((name) => {
    const path = `${place.path}.${name}`;
    const value =
      name === 'unsettled'
        ? [paragraph(unsettledFields(telling, place, record))]
        : blocksOf(telling, { shape: place.shape.fields[name]!.shape, path }, record[name]);
    return { label: telling.labels.field(path).label, value };
  });

/** The same on one line; undefined when one of them needs room of its own. */
export const factsLine = (
  telling: Telling,
  place: Place<RecordShape>,
  { record, told = [] }: Untold,
): string | undefined => {
  const names = restOf(telling, place.shape, { record, told });
  const parts = names.flatMap((name) => {
    const path = `${place.path}.${name}`;
    const { shape } = place.shape.fields[name]!;
    const line =
      name === 'unsettled'
        ? unsettledFields(telling, place, record)
        : lineOf(telling, { shape, path }, record[name]);
    if (line === undefined) return [];
    return [{ label: telling.labels.field(path).label, text: inside(shape, line) }];
  });
  return parts.length === names.length ? labelled(parts) : undefined;
};

/** The fields that hold something and are not told yet, in the order of the format. */
export const restOf = (
  telling: Telling,
  shape: RecordShape,
  { record, told = [] }: Untold,
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
    .flatMap(({ field }) =>
      field === undefined ? [] : [telling.labels.field(`${place.path}.${field}`).label],
    )
    .join(', ');
