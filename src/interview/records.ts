// The records a question is about: which of a list it means, and a new one made from a typed line.
import { idFor, takenIds } from '../charter/ids.ts';
import { charterShape, type AnyRecord, type Charter } from '../charter/schema.ts';
import type { ListShape, RecordShape, Shape } from '../yaml/shape.ts';

export const listShape = (list: string): RecordShape => {
  const shape = (charterShape.fields[list]?.shape ?? { kind: 'text' }) as Shape;
  if (shape.kind !== 'list' || shape.of.kind !== 'record') throw new Error(`${list} is not a list`);
  return shape.of;
};
export const sectionShape = (section: string): RecordShape => {
  const shape = charterShape.fields[section]?.shape;
  if (shape?.kind !== 'record') throw new Error(`${section} is not a section`);
  return shape;
};
export const recordLists: string[] = Object.entries(charterShape.fields)
  .filter(([, field]) => field.shape.kind === 'list')
  .map(([name]) => name);

export const entriesOf = (charter: Charter, list: string): AnyRecord[] =>
  ((charter as Record<string, unknown>)[list] as AnyRecord[] | undefined) ?? [];

export const withEntries = (charter: Charter, list: string, entries: AnyRecord[]): Charter => {
  const { [list]: _, ...others } = charter as Record<string, unknown>;
  if (entries.length === 0) return others as Charter;
  return (
    list in charter ? { ...charter, [list]: entries } : { ...others, [list]: entries }
  ) as Charter;
};

/** The field that names a record: its first needed one, else its first text. */
export const nameField = (shape: RecordShape): string => {
  const fields = Object.entries(shape.fields).filter(([name]) => name !== 'id');
  const found =
    fields.find(([, field]) => field.needed) ??
    fields.find(([name, field]) => name === 'text' && field.shape.kind === 'text') ??
    fields.find(([, field]) => field.shape.kind === 'text');
  return found?.[0] ?? 'id';
};

/** Actors that still take part. */
export const presentActors = (charter: Charter): AnyRecord[] =>
  entriesOf(charter, 'actors').filter((actor) => actor['left'] === undefined);

const matches = (record: AnyRecord, fixed: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fixed).every(([field, value]) => record[field] === value);

export const matching = (
  charter: Charter,
  list: string,
  fixed: Readonly<Record<string, unknown>> = {},
): AnyRecord[] => entriesOf(charter, list).filter((record) => matches(record, fixed));

/** A charter with one more record; its id is made from the name and stays. */
export const withNew = (
  charter: Charter,
  list: string,
  record: Record<string, unknown>,
): { charter: Charter; id: string } => {
  const name = record[nameField(listShape(list))];
  const id = idFor(typeof name === 'string' ? name : list, takenIds(charter));
  const entry = { id, ...record };
  return { charter: withEntries(charter, list, [...entriesOf(charter, list), entry]), id };
};

export const withRecord = (charter: Charter, list: string, record: AnyRecord): Charter =>
  withEntries(
    charter,
    list,
    entriesOf(charter, list).map((old) => (old.id === record.id ? record : old)),
  );

export const isRecordList = (shape: Shape): shape is ListShape & { of: RecordShape } =>
  shape.kind === 'list' && shape.of.kind === 'record';
