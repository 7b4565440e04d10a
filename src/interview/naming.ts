// Names instead of ids: what a record, a reference or a value is called on the screen.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type { Labels } from '../charter/labels.ts';
import type { RecordShape, Shape } from '../yaml/shape.ts';
import { isPlain } from './address.ts';
import { entriesOf, listShape, nameField, recordLists } from './records.ts';

export interface Names {
  charter: Charter;
  labels: Labels;
  yes: string;
  no: string;
  /** A date in words, where it is read and not typed on. */
  day?: (date: string) => string;
}

export const findRecord = (
  charter: Charter,
  id: string,
): { list: string; record: AnyRecord } | undefined => {
  for (const list of recordLists) {
    const record = entriesOf(charter, list).find((entry) => entry.id === id);
    if (record) return { list, record };
  }
  return undefined;
};

/** What a record is called: the field that names it, through a reference if need be. */
export const recordName = (charter: Charter, list: string, record: AnyRecord): string => {
  const value = record[nameField(listShape(list))];
  if (isPlain(value)) return String(value['text'] ?? '');
  if (typeof value !== 'string') return record.id ?? '';
  const target = findRecord(charter, value);
  return target && target.record !== record
    ? recordName(charter, target.list, target.record)
    : value;
};

/** What an id is called; itself when no record has it. */
export const nameOf = (charter: Charter, id: string): string => {
  const found = findRecord(charter, id);
  return found ? recordName(charter, found.list, found.record) : id;
};

const entryName = (names: Names, shape: RecordShape, entry: unknown): string => {
  if (!isPlain(entry)) return '';
  const main = shape.keyedBy ?? nameField(shape);
  return showValue(
    names,
    { shape: shape.fields[main]?.shape ?? { kind: 'text' }, path: '' },
    entry[main],
  );
};

/** A value in words, several joined by `; `. `path` is the dotted field path, for the labels of choices. */
export const showValue = (
  names: Names,
  field: { shape: Shape; path: string },
  value: unknown,
): string => {
  if (value === undefined || value === null) return '';
  const { shape, path } = field;
  switch (shape.kind) {
    case 'list':
      return (Array.isArray(value) ? value : [])
        .map((one) => showValue(names, { shape: shape.of, path }, one))
        .filter((text) => text !== '')
        .join('; ');
    case 'record':
      return entryName(names, shape, value);
    case 'yesno':
      return value === true ? names.yes : names.no;
    case 'choice':
      return names.labels.choice(path, String(value));
    case 'reference':
      return isPlain(value) ? String(value['text'] ?? '') : nameOf(names.charter, String(value));
    case 'measure':
      return isPlain(value) ? `${String(value['value'])} ${String(value['unit'])}` : String(value);
    case 'map':
    case 'simple':
      return Array.isArray(value) ? value.map(String).join('; ') : String(value);
    case 'date':
      return names.day?.(String(value)) ?? String(value);
    case 'text':
    case 'number':
      return String(value);
    default:
      return shape satisfies never;
  }
};
