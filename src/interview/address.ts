// Reads and sets a value inside a record by a dotted path; a list of records on the way means its first entry.
import type { RecordShape, Shape } from '../yaml/shape.ts';

export type Plain = Record<string, unknown>;
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isPlain(value) && Object.keys(value).length === 0;
};

/** Whether a record holds nothing beyond what tells it apart. */
export const saysOnly = (record: Plain, fields: readonly string[]): boolean =>
  Object.keys(record).every((field) => fields.includes(field));

export const valueAt = (record: unknown, path: string): unknown => {
  let value = record;
  for (const key of path.split('.')) {
    const holder: unknown = Array.isArray(value) ? value[0] : value;
    if (!isPlain(holder)) return undefined;
    value = holder[key];
  }
  return value;
};

const stepInto = (shape: Shape, key: string): Shape => {
  const holder = shape.kind === 'list' ? shape.of : shape;
  const field = holder.kind === 'record' ? holder.fields[key] : undefined;
  if (!field) throw new Error(`the shape has no field ${key}`);
  return field.shape;
};

/** The shape a dotted path leads to. Throws on a path the shape does not have: the pack was checked before. */
export const shapeAt = (shape: Shape, path: string): Shape =>
  path.split('.').reduce(stepInto, shape);

/** A copy with the value at the path; an empty value takes the key away, and the keys it leaves empty. */
export const withValue = (
  shape: RecordShape,
  record: Plain,
  change: { path: string; value: unknown },
): Plain => {
  const [key = '', ...rest] = change.path.split('.');
  const deeper = { path: rest.join('.'), value: change.value };
  const inner = stepInto(shape, key);
  const old = record[key];
  const result =
    rest.length === 0
      ? change.value
      : inner.kind === 'record'
        ? withValue(inner, isPlain(old) ? old : {}, deeper)
        : withFirst(inner, old, deeper);
  if (!isEmpty(result)) return { ...record, [key]: result };
  const { [key]: _, ...others } = record;
  return others;
};

const withFirst = (
  shape: Shape,
  old: unknown,
  change: { path: string; value: unknown },
): unknown[] => {
  const entries: unknown[] = Array.isArray(old) ? old : [];
  if (shape.kind !== 'list' || shape.of.kind !== 'record')
    throw new Error(`${change.path} leads through something that holds no fields`);
  const first = withValue(shape.of, isPlain(entries[0]) ? entries[0] : {}, change);
  return saysOnly(first, ['id']) ? entries.slice(1) : [first, ...entries.slice(1)];
};
