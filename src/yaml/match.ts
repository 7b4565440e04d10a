// Two versions of a list to which entry became which: by id, by the field that tells them apart, or by value.
import type { Shape } from './shape.ts';
import { entryOf } from './tidy.ts';

/** What an entry is known by. `firm`: it has an id or a key of its own, and is another entry when that changes. */
export interface Known {
  key: string;
  firm: boolean;
}

export function knownBy(entry: unknown, shape: Shape): Known {
  if (shape.kind === 'record' && typeof entry === 'object' && entry !== null) {
    const record = entry as Record<string, unknown>;
    const own = record['id'] ?? (shape.keyedBy === undefined ? undefined : record[shape.keyedBy]);
    if (own !== undefined) return { key: `id:${JSON.stringify(own)}`, firm: true };
  }
  return { key: `is:${canonical(entry)}`, firm: false };
}

/** Keys that are the same get a number, so that each entry has its own. */
export function keysOf(list: readonly unknown[], shape: Shape): Known[] {
  const seen = new Map<string, number>();
  return list.map((entry) => {
    const { key, firm } = knownBy(entry, entryOf(shape, entry));
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: count === 0 ? key : `${key}#${count}`, firm };
  });
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`;
}

/** For each entry after, its place before; undefined when it is new. */
export function matchEntries(
  before: readonly unknown[],
  after: readonly unknown[],
  shape: Shape,
): (number | undefined)[] {
  const old = keysOf(before, shape);
  const now = keysOf(after, shape);
  const places = new Map(old.map(({ key }, at) => [key, at]));
  const matched = now.map(({ key }) => places.get(key));
  const used = new Set(matched);
  // What is left is taken for a changed entry when it stands in the same gap and has no id that says otherwise.
  let from = 0;
  matched.forEach((place, at) => {
    if (place !== undefined) {
      from = place + 1;
      return;
    }
    const candidate = old[from];
    if (candidate === undefined || used.has(from) || (candidate.firm && now[at]?.firm)) return;
    matched[at] = from;
    used.add(from);
    from += 1;
  });
  return matched;
}

/** The places that can stay where they are: the longest run that is in order already. */
export function staying(places: readonly (number | undefined)[]): Set<number> {
  const best: { last: number; run: number[] }[] = [];
  for (const place of places) {
    if (place === undefined) continue;
    let longest: number[] = [];
    for (const { last, run } of best) {
      if (last < place && run.length > longest.length) longest = run;
    }
    best.push({ last: place, run: [...longest, place] });
  }
  const longest = best.reduce<number[]>((so, { run }) => (run.length > so.length ? run : so), []);
  return new Set(longest);
}
