// Answers laid over a charter: records by id, fields one by one; what the answers do not name stays.
import type { Charter } from './schema.ts';

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown): unknown => (isPlain(value) ? value['id'] : undefined);

const listOver = (old: unknown[], next: unknown[]): unknown[] => {
  const byId = new Map(next.map((entry) => [idOf(entry), entry]));
  const isKnown = (entry: unknown): boolean => old.some((one) => idOf(one) === idOf(entry));
  if (!next.some((entry) => idOf(entry) !== undefined)) return next;
  return [
    ...old.map((entry) => {
      const id = idOf(entry);
      return id !== undefined && byId.has(id) ? over(entry, byId.get(id)) : entry;
    }),
    ...next.filter((entry) => idOf(entry) === undefined || !isKnown(entry)),
  ];
};

const over = (old: unknown, next: unknown): unknown => {
  if (Array.isArray(old) && Array.isArray(next)) return listOver(old, next);
  if (!isPlain(old) || !isPlain(next)) return next;
  const entries = Object.entries(next).map(([key, value]) => [
    key,
    key in old ? over(old[key], value) : value,
  ]);
  return { ...old, ...(Object.fromEntries(entries) as Plain) };
};

export const overlaid = (charter: Charter, answers: Charter): Charter =>
  over(charter, answers) as Charter;
