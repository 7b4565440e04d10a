// A record that one version took away and another points at → that version with the record where it was.
import { takenIds } from '../../charter/ids.ts';
import { recordsOf } from '../../charter/references.ts';
import { charterShape, type AnyRecord, type Charter } from '../../charter/schema.ts';
import type { Path } from '../../yaml/problem.ts';
import { keysOf } from '../../yaml/match.ts';
import type { Shape } from '../../yaml/shape.ts';
import { entryOf, fieldOf } from '../../yaml/tidy.ts';

/** Whole records that held it come back with it, but for what now stands elsewhere. */
export const putBack = (charter: Charter, from: Charter, id: string): Charter => {
  const path = recordsOf(from).get(id)?.path;
  if (path === undefined || recordsOf(charter).has(id)) return charter;
  const ids = takenIds(charter);
  return put(charter, { from, shape: charterShape, path, ids }) as Charter;
};

const without = (value: unknown, ids: ReadonlySet<string>): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, without(entry, ids)]),
    );
  const isElsewhere = (entry: unknown): boolean =>
    typeof entry === 'object' && entry !== null && ids.has(String((entry as AnyRecord).id));
  return value.filter((entry) => !isElsewhere(entry)).map((entry) => without(entry, ids));
};

interface There {
  from: unknown;
  shape: Shape;
  path: Path;
  /** What the version has already. */
  ids: ReadonlySet<string>;
}

const put = (value: unknown, { from, shape, path, ids }: There): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || value === undefined) return value ?? without(alone(from, path), ids);
  if (typeof step === 'number') return putInList(value, { from, shape, path, ids });
  const record = value as Readonly<Record<string, unknown>>;
  const source = (from as Readonly<Record<string, unknown>>)[step];
  const inner = fieldOf(shape, step) ?? ({ kind: 'text' } as const);
  return { ...record, [step]: put(record[step], { from: source, shape: inner, path: rest, ids }) };
};

const putInList = (value: unknown, { from, shape, path, ids }: There): unknown[] => {
  const [step, ...rest] = path;
  const [list, source] = [value, from] as [unknown[], unknown[]];
  const keys = keysOf(list, shape).map(({ key }) => key);
  const before = keysOf(source, shape).map(({ key }) => key);
  const entry = source[Number(step)];
  const at = keys.indexOf(before[Number(step)] ?? '');
  if (at !== -1) {
    const inner = { from: entry, shape: entryOf(shape, entry), path: rest, ids };
    return list.map((one, place) => (place === at ? put(one, inner) : one));
  }
  let place = 0;
  for (const key of before.slice(0, Number(step))) place = Math.max(place, keys.indexOf(key) + 1);
  return [...list.slice(0, place), without(entry, ids), ...list.slice(place)];
};

/** Only what is on the way: a section that was taken out comes back with this record and no other. */
const alone = (from: unknown, [step, ...rest]: Path): unknown => {
  if (step === undefined) return from;
  if (typeof step === 'number') return [(from as unknown[])[step]];
  return { [step]: alone((from as Readonly<Record<string, unknown>>)[step], rest) };
};
