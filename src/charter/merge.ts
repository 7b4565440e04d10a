// Two versions of a charter and what both came from to one version, by record and field; where both changed the same, theirs stands and the conflict is told.
import type { Shape } from '../yaml/shape.ts';
import type { Path } from '../yaml/problem.ts';
import { keysOf } from '../yaml/match.ts';
import { same } from '../yaml/same.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';
import { charterShape, type Charter } from './schema.ts';

/** A leaf that both sides changed, each in its way. A side that took it out has undefined. */
export interface Conflict {
  /** In `merged`; where it holds no such thing, where it would stand. */
  path: Path;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}
export interface Merged {
  merged: Charter;
  conflicts: Conflict[];
}

export function mergeCharters(base: Charter, mine: Charter, theirs: Charter): Merged {
  const conflicts: Conflict[] = [];
  const merged = merge({ base, mine, theirs }, { shape: charterShape, path: [], conflicts });
  return { merged: merged ?? {}, conflicts };
}

interface Three {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}
interface Where {
  shape: Shape;
  path: Path;
  conflicts: Conflict[];
}

function merge(three: Three, where: Where): unknown {
  const { base, mine, theirs } = three;
  const alike = (a: unknown, b: unknown): boolean => same(a, b, where.shape);
  if (alike(mine, base) || alike(mine, theirs)) return theirs;
  if (alike(theirs, base)) return mine;
  if (isRecord(mine) && isRecord(theirs) && hasParts(where.shape)) {
    return mergeRecords({ base: isRecord(base) ? base : {}, mine, theirs }, where);
  }
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists({ base: Array.isArray(base) ? base : [], mine, theirs }, where);
  }
  where.conflicts.push({ path: where.path, base, mine, theirs });
  return theirs;
}

type Plain = Record<string, unknown>;

/** `{ value, unit }` and `{ text }` say one thing and are not taken apart. */
function hasParts({ kind }: Shape): boolean {
  return kind !== 'measure' && kind !== 'reference';
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeRecords(
  { base, mine, theirs }: { base: Plain; mine: Plain; theirs: Plain },
  { shape, path, conflicts }: Where,
): Plain {
  const merged: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const inner = fieldOf(shape, key) ?? ({ kind: 'text' } as const);
    const three = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) };
    const value = merge(three, { shape: inner, path: [...path, key], conflicts });
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

const own = (record: Plain, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

interface Side {
  keys: string[];
  entries: Map<string, unknown>;
}

function sideOf(list: unknown[], shape: Shape): Side {
  const keys = keysOf(list, shape).map(({ key }) => key);
  return { keys, entries: new Map(keys.map((key, at) => [key, list[at]])) };
}

function mergeLists(
  lists: { base: unknown[]; mine: unknown[]; theirs: unknown[] },
  { shape, path, conflicts }: Where,
): unknown[] | undefined {
  const base = sideOf(lists.base, shape);
  const mine = sideOf(lists.mine, shape);
  const theirs = sideOf(lists.theirs, shape);
  const merged: unknown[] = [];
  for (const key of mergedOrder(base.keys, mine.keys, theirs.keys)) {
    const three = {
      base: base.entries.get(key),
      mine: mine.entries.get(key),
      theirs: theirs.entries.get(key),
    };
    const inner = entryOf(shape, three.mine ?? three.theirs);
    const value = merge(three, { shape: inner, path: [...path, merged.length], conflicts });
    if (value !== undefined) merged.push(value);
  }
  return merged.length === 0 ? undefined : merged;
}

/** The order of the side that changed it, theirs when both did; what only the other has comes after what it came after there. */
function mergedOrder(base: string[], mine: string[], theirs: string[]): string[] {
  const shared = (keys: string[], other: string[]): string[] => {
    const there = new Set(other);
    return keys.filter((key) => there.has(key));
  };
  const moved = shared(theirs, base).join('\n') !== shared(base, theirs).join('\n');
  return moved ? woven(theirs, mine) : woven(mine, theirs);
}

/** The order of the first; what only the other has comes after what it came after there. */
export function woven(main: readonly string[], other: readonly string[]): string[] {
  const order = [...main];
  const there = new Set(main);
  other.forEach((key, at) => {
    if (there.has(key)) return;
    there.add(key);
    let before = at - 1;
    while (before >= 0 && !there.has(other[before] ?? '')) before -= 1;
    const place = before < 0 ? 0 : order.indexOf(other[before] ?? '') + 1;
    order.splice(place, 0, key);
  });
  return order;
}
