// The records a question is about: which of a list it means, and a new one made from a typed line.
import { idFor, takenIds } from '../charter/ids.ts';
import { labelOf } from '../charter/references.ts';
import { charterShape, type AnyRecord, type Charter } from '../charter/schema.ts';
import type { RecordShape } from '../yaml/shape.ts';

export const listShape = (list: string): RecordShape => {
  const shape = charterShape.fields[list]?.shape ?? { kind: 'text' };
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
  if (entries.length > 0) return { ...charter, [list]: entries };
  const { [list]: _, ...others } = charter as Record<string, unknown>;
  return others;
};

const namers = ['text', 'reference', 'choice'];

/** The field that names a record: its first needed one that is words, else its first text. */
export const nameField = (shape: RecordShape): string => {
  const fields = Object.entries(shape.fields).filter(([name]) => name !== 'id');
  const needed = fields.filter(([, field]) => field.needed);
  const texts = fields.filter(([, field]) => field.shape.kind === 'text');
  const found =
    needed.find(([, field]) => namers.includes(field.shape.kind)) ??
    needed[0] ??
    texts.find(([name]) => name === 'text') ??
    texts[0];
  return found?.[0] ?? 'id';
};

const isPresent = (record: AnyRecord): boolean => record['left'] === undefined;

/** Actors that still take part. */
export const presentActors = (charter: Charter): AnyRecord[] =>
  entriesOf(charter, 'actors').filter(isPresent);

const matches = (record: AnyRecord, fixed: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fixed).every(([field, value]) => record[field] === value);

export const matching = (
  charter: Charter,
  list: string,
  fixed: Readonly<Record<string, unknown>> = {},
): AnyRecord[] => entriesOf(charter, list).filter((record) => matches(record, fixed));

/** Those a column goes down: an actor that has left is asked nothing more. */
export const rowsOf = (
  charter: Charter,
  list: string,
  fixed: Readonly<Record<string, unknown>> = {},
): AnyRecord[] => matching(charter, list, fixed).filter(isPresent);

/** A charter with one more record; its id is made from the name and stays. */
export const withNew = (
  charter: Charter,
  list: string,
  record: Record<string, unknown>,
): { charter: Charter; id: string } => {
  const id = idFor(labelOf(record, listShape(list)) ?? list, takenIds(charter));
  const entry = { id, ...record };
  return { charter: withEntries(charter, list, [...entriesOf(charter, list), entry]), id };
};

/** A charter with a record that so far has only its name, and what its question fixes. */
export const withNamed = (
  charter: Charter,
  at: { list: string; name: string; fixed?: Readonly<Record<string, unknown>> },
): { charter: Charter; id: string } => {
  const shape = listShape(at.list);
  const field = nameField(shape);
  const isReference = shape.fields[field]?.shape.kind === 'reference';
  const name = isReference ? { text: at.name } : at.name;
  return withNew(charter, at.list, { [field]: name, ...at.fixed });
};

export const withRecord = (charter: Charter, list: string, record: AnyRecord): Charter =>
  withEntries(
    charter,
    list,
    entriesOf(charter, list).map((old) => (old.id === record.id ? record : old)),
  );
