// Two charters → the records that are the same but for their id, found by what they say, and the first charter with the new ids.
import { eachRecord, recordsOf, type Indexed } from '../charter/references.ts';
import { charterShape, type AnyRecord, type Charter } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';
import { areAlike } from './alike.ts';
import { parentsOf } from './parents.ts';

export interface Renames {
  /** Old id to new. */
  ids: ReadonlyMap<string, string>;
  /** The new id that a reference holds, alone or before a dot. */
  newIdIn(reference: string): string | undefined;
  oldIdOf(id: string): string | undefined;
  /** A value that has the new ids, as it stood before. */
  asBefore(value: unknown, shape: Shape): unknown;
}

/** Pairs that are looked at, in one list: two charters that share nothing are not compared record by record. */
const most = 10_000;

export const renamesOf = (before: Charter, after: Charter): Renames => {
  const ids = new Map<string, string>();
  const gone = onlyIn(before, after);
  const come = onlyIn(after, before);
  // The outer ones first: what stands in a renamed record has a renamed parent.
  const lists = [...new Set([...gone.keys()])].sort((a, b) => depthOf(a) - depthOf(b));
  for (const list of lists) pair(gone.get(list) ?? [], come.get(list) ?? [], ids);
  const back = new Map([...ids].map(([old, now]) => [now, old]));
  return {
    ids,
    newIdIn: (reference) => {
      const head = headOf(reference);
      return back.has(head) ? head : undefined;
    },
    oldIdOf: (id) => back.get(id),
    asBefore: (value, shape) => (back.size === 0 ? value : renamed(value, shape, back)),
  };
};

export const withRenames = (charter: Charter, { ids }: Renames): Charter =>
  ids.size === 0 ? charter : (renamed(charter, charterShape, ids) as Charter);

const depthOf = (list: string): number => list.split('.').length;
const headOf = (reference: string): string => reference.split('.', 1)[0] ?? '';

const onlyIn = (charter: Charter, other: Charter): Map<string, Found[]> => {
  const there = recordsOf(other);
  const found = new Map<string, Found[]>();
  const parents = parentsOf(charter);
  for (const one of eachRecord(charter)) {
    if (there.has(one.id)) continue;
    const parent = parents.get(one.id) ?? '';
    found.set(one.list, [...(found.get(one.list) ?? []), { ...one, parent }]);
  }
  return found;
};

type Found = Indexed & { parent: string };

const pair = (gone: readonly Found[], come: readonly Found[], ids: Map<string, string>): void => {
  if (gone.length * come.length > most) return;
  const pairs = gone.flatMap((old) =>
    come.flatMap((now) => {
      if ((ids.get(old.parent) ?? old.parent) !== now.parent) return [];
      const alike = areAlike(old, now);
      return alike === 0 ? [] : [{ old: old.id, now: now.id, alike }];
    }),
  );
  const taken = new Set<string>();
  for (const { old, now } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (ids.has(old) || taken.has(now)) continue;
    ids.set(old, now);
    taken.add(now);
  }
};

/** Ids and references, nothing else. */
const renamed = (value: unknown, shape: Shape, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return shape.kind === 'reference' ? pointed(value, ids) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, entryOf(shape, one), ids));
  const record = value as AnyRecord;
  return Object.fromEntries(
    Object.entries(record).map(([key, entry]) => {
      const inner = fieldOf(shape, key);
      const isId = key === 'id' && shape.kind === 'record';
      if (isId) return [key, ids.get(String(entry)) ?? entry];
      return [key, inner === undefined ? entry : renamed(entry, inner, ids)];
    }),
  );
};

const pointed = (reference: string, ids: ReadonlyMap<string, string>): string => {
  const head = headOf(reference);
  return `${ids.get(head) ?? head}${reference.slice(head.length)}`;
};
