// The three versions of a list → one list: entries by id, by the field that tells them apart, by value, or by what they were before.
import { woven } from '../../charter/merge.ts';
import type { AnyRecord } from '../../charter/schema.ts';
import { keysOf, matchEntries } from '../../yaml/match.ts';
import { same } from '../../yaml/same.ts';
import type { Shape } from '../../yaml/shape.ts';
import { entryOf } from '../../yaml/tidy.ts';
import { addConflict, mergeValues, type Three, type Where } from './three-way.ts';

type List = readonly unknown[];
interface Side {
  keys: string[];
  entries: ReadonlyMap<string, unknown>;
}

export const mergeLists = (three: Three, where: Where): unknown[] | undefined => {
  const { shape } = where;
  const base = sideOf(listOf(three.base), shape);
  const ours = sideOf(listOf(three.ours), shape, listOf(three.base));
  const theirs = sideOf(listOf(three.theirs), shape, listOf(three.base));
  const merged: unknown[] = [];
  for (const key of orderOf({ base, ours, theirs }, where)) {
    const entry = {
      base: base.entries.get(key),
      ours: ours.entries.get(key),
      theirs: theirs.entries.get(key),
    };
    const value = mergeEntry(entry, where);
    if (value !== undefined) merged.push(value);
  }
  return merged.length === 0 ? undefined : merged;
};

const listOf = (value: unknown): List => (Array.isArray(value) ? (value as List) : []);

/** A text in a list has no name: one that stands where another stood is that text, reworded. */
const sideOf = (list: List, shape: Shape, base?: List): Side => {
  const keys = keysOf(list, shape).map(({ key }) => key);
  const isWorded = shape.kind === 'simple' || (shape.kind === 'list' && shape.of.kind === 'text');
  if (base !== undefined && isWorded) {
    const before = keysOf(base, shape).map(({ key }) => key);
    matchEntries(base, list, shape).forEach((place, at) => {
      const key = place === undefined ? keys[at] : before[place];
      // A new text that is like one that went must not be taken for it.
      keys[at] = place === undefined && before.includes(key ?? '') ? `${key}+` : (key ?? '');
    });
  }
  return { keys, entries: new Map(keys.map((key, at) => [key, list[at]])) };
};

const mergeEntry = (three: Three, where: Where): unknown => {
  const { base, ours, theirs } = three;
  const shape = entryOf(where.shape, ours ?? theirs ?? base);
  const at = entryPlace({ ...where, shape }, ours ?? theirs ?? base);
  const isGone = base !== undefined && (ours === undefined || theirs === undefined);
  if (!isGone || shape.kind !== 'record') return mergeValues(three, at);
  const left = ours ?? theirs;
  if (left === undefined || same(left, base, shape)) return undefined;
  addConflict(three, at, 'gone');
  return left;
};

const entryPlace = (where: Where, entry: unknown): Where => {
  const { shape, within } = where;
  if (shape.kind !== 'record') return where;
  const { id, ...fields } = entry as AnyRecord;
  if (id !== undefined) return { ...where, about: [id], within: [] };
  const key = shape.keyedBy === undefined ? undefined : fields[shape.keyedBy];
  return typeof key === 'string' ? { ...where, within: [...within, key] } : where;
};

/** The order of the side that changed it. Where the order means something, what both did to one place of it is told. */
const orderOf = (sides: Three<Side>, where: Where): string[] => {
  const { base, ours, theirs } = sides;
  const among = (side: Side, ...others: Side[]): string =>
    side.keys.filter((key) => others.every((other) => other.entries.has(key))).join('\n');
  const isMoved = (side: Side): boolean => among(side, base) !== among(base, side);
  const isOrdered = where.shape.kind === 'list' && where.shape.ordered === true;
  if (isMoved(ours) !== isMoved(theirs) || !isOrdered)
    return isMoved(theirs) ? woven(theirs.keys, ours.keys) : woven(ours.keys, theirs.keys);
  const [order, back] = [woven(ours.keys, theirs.keys), woven(theirs.keys, ours.keys)];
  if (order.join('\n') === back.join('\n')) return order;
  // What one side took out has no place in the order.
  const isIn = (key: string): boolean =>
    !base.entries.has(key) || (ours.entries.has(key) && theirs.entries.has(key));
  const kept = (keys: readonly string[]): string => keys.filter(isIn).join('\n');
  const entries = ({ entries, keys }: Side): unknown[] => keys.map((key) => entries.get(key));
  const three = { base: entries(base), ours: entries(ours), theirs: entries(theirs) };
  if (kept(order) !== kept(back)) addConflict(three, orderPlace(where, three), 'order');
  // The same whoever merges: the order is what a step means.
  const [first = [], second = []] = [ours.keys, theirs.keys].sort((a, b) =>
    a.join('\n') < b.join('\n') ? -1 : 1,
  );
  return woven(woven(base.keys, first), second);
};

/** A dispute cannot be about a list of the file: it is about the first entry that both still have, or else the first that is new. */
const orderPlace = (where: Where, { base, ours, theirs }: Three<unknown[]>): Where => {
  if (where.about.length > 1) return where;
  const ids = (list: unknown[]): string[] => list.map((entry) => (entry as AnyRecord).id ?? '');
  const there = new Set(ids(theirs));
  const both = ids(ours).filter((id) => there.has(id));
  const before = new Set(ids(base));
  const fresh = [...ids(ours), ...there].filter((id) => !before.has(id));
  const all = both.length > 0 ? both : fresh;
  return { ...where, about: all.sort().slice(0, 1), within: [] };
};
