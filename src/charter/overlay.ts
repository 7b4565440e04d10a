// Answers laid over a charter: records by id or by name, fields one by one; what the answers do not name stays.
import type { Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';
import { labelOf } from './references.ts';
import { charterShape, type AnyRecord, type Charter } from './schema.ts';

const isRecord = (value: unknown): value is AnyRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry that gives no id is the one of the same name, and of the same actor where there is one. */
const isSame = (old: unknown, next: unknown, shape: Shape): boolean => {
  if (shape.kind !== 'record' || !isRecord(old) || !isRecord(next)) return false;
  if (shape.keyedBy !== undefined) return old[shape.keyedBy] === next[shape.keyedBy];
  if (next.id !== undefined) return old.id === next.id;
  const label = labelOf(next, shape);
  return label !== undefined && label === labelOf(old, shape) && old['actor'] === next['actor'];
};

const listOver = (old: readonly unknown[], next: readonly unknown[], shape: Shape): unknown[] => {
  const of = entryOf(shape, next[0]);
  if (of.kind !== 'record') return [...next];
  const met = new Set<unknown>();
  const kept = old.map((entry) => {
    const found = next.find((one) => !met.has(one) && isSame(entry, one, of));
    met.add(found);
    return found === undefined ? entry : over(entry, found, of);
  });
  return [...kept, ...next.filter((one) => !met.has(one))];
};

const over = (old: unknown, next: unknown, shape: Shape): unknown => {
  if (Array.isArray(old) && Array.isArray(next)) return listOver(old, next, shape);
  const isWhole = shape.kind !== 'record' && shape.kind !== 'map';
  if (isWhole || !isRecord(old) || !isRecord(next)) return next;
  const entries = Object.entries(next).map(([key, value]): [string, unknown] => {
    const field = fieldOf(shape, key);
    return [key, field === undefined ? value : over(old[key], value, field)];
  });
  return { ...old, ...Object.fromEntries(entries) };
};

export const overlaid = (charter: Charter, answers: Charter): Charter =>
  over(charter, answers, charterShape) as Charter;
