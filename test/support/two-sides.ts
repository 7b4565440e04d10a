// A charter and two rows of edits made apart → the charter both came from, and what each side left it as; all three can be read.
import fc from 'fast-check';
import { idFor } from '../../src/charter/ids.ts';
import { eachRecord, walk } from '../../src/charter/references.ts';
import { unresolved } from '../../src/charter/resolve.ts';
import { charterShape, type AnyRecord, type Charter } from '../../src/charter/schema.ts';
import type { Path } from '../../src/yaml/problem.ts';
import type { Shape } from '../../src/yaml/shape.ts';
import { entryOf, tidy } from '../../src/yaml/tidy.ts';
import { arbitraryCharter, arbitraryOf } from './arbitrary-charter.ts';

export interface TwoSides {
  base: Charter;
  ours: Charter;
  theirs: Charter;
}
interface Spot {
  value: unknown;
  shape: Shape;
  path: Path;
}
interface Edit {
  kind: 'change' | 'take-out' | 'add' | 'move' | 'shuffle' | 'elsewhere';
  /** Where: taken modulo the number of places there are. */
  at: number;
  seed: number;
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>(
      ...(['change', 'change', 'change', 'take-out', 'take-out'] as const),
      ...(['add', 'add', 'move', 'shuffle', 'elsewhere'] as const),
    ),
    at: fc.nat(),
    seed: fc.nat(),
  }),
  { maxLength: 6 },
);

export const twoSides: fc.Arbitrary<TwoSides> = fc
  .tuple(arbitraryCharter, fc.nat(), edits, edits)
  .map(([charter, seed, mine, yours]) => {
    const base = readable(repointed(charter, seed));
    const made = (row: Edit[]): Charter => row.reduce(edited, base);
    return { base, ours: made(mine), theirs: made(yours) };
  });

const spotsOf = (charter: Charter): Spot[] => {
  const spots: Spot[] = [];
  walk(charter, charterShape, {
    path: [],
    see: (value, shape, path) => {
      if (path.length > 0 && path[0] !== 'format' && path.at(-1) !== 'id')
        spots.push({ value, shape, path });
    },
  });
  return spots;
};

const sampled = (shape: Shape, seed: number): unknown =>
  fc.sample(arbitraryOf(shape), { numRuns: 1, seed })[0];

const edited = (charter: Charter, { kind, at, seed }: Edit): Charter => {
  const copy = structuredClone(charter);
  const spots = spotsOf(copy).filter(({ value, path }) => fits(kind, value, path));
  const spot = spots[at % Math.max(1, spots.length)];
  if (spot === undefined) return charter;
  const { value, shape, path } = spot;
  if (kind === 'change') put(copy, path, renamedBack(value, sampled(shape, seed)));
  if (kind === 'take-out') put(copy, path, undefined);
  if (kind === 'add') (value as unknown[]).push(sampled(entryOf(shape, undefined), seed));
  if (kind === 'move' || kind === 'shuffle') put(copy, path, rotated(value as unknown[], seed));
  if (kind === 'elsewhere') swapped(copy, path, value as unknown[]);
  return readable(pointedSomewhere(copy, seed));
};

const fits = (kind: Edit['kind'], value: unknown, path: Path): boolean => {
  if (kind === 'change' || kind === 'take-out') return true;
  return Array.isArray(value) && (kind !== 'elsewhere' || path.length > 2);
};

/** A record that is changed keeps its id. */
const renamedBack = (old: unknown, next: unknown): unknown => {
  const { id } = (old ?? {}) as AnyRecord;
  return typeof next === 'object' && next !== null && !Array.isArray(next) && id !== undefined
    ? { ...next, id }
    : next;
};

const rotated = (list: unknown[], seed: number): unknown[] => {
  const by = seed % Math.max(1, list.length);
  return [...list.slice(by), ...list.slice(0, by)];
};

/** The list of one record goes to the next of its kind: what is inside has moved to another parent. */
const swapped = (charter: Charter, path: Path, list: unknown[]): void => {
  const step = path[1];
  if (typeof step !== 'number') return;
  const to = [path[0]!, step === 0 ? 1 : step - 1, ...path.slice(2)];
  const other = to
    .slice(0, -1)
    .reduce<unknown>((at, one) => (at as AnyRecord | undefined)?.[one], charter);
  if (typeof other !== 'object' || other === null) return;
  put(charter, to, [...list, ...((other as Record<string, unknown[]>)[String(to.at(-1))] ?? [])]);
  put(charter, path, undefined);
};

/** References that lead nowhere go to something of the right kind, if there is one. */
const pointedSomewhere = (charter: Charter, seed: number): Charter => {
  const records = eachRecord(tidied(charter));
  const copy = tidied(charter);
  for (const { path, trouble } of unresolved(copy)) {
    if (!('to' in trouble)) continue;
    const { to } = trouble;
    const fit = records.filter(({ list }) => to.includes('any') || to.includes(list));
    put(copy, path, fit[seed % Math.max(1, fit.length)]?.id);
  }
  return copy;
};

/** The generator of charters points at the first of each kind; here everything may be pointed at. */
const repointed = (charter: Charter, seed: number): Charter => {
  const copy = structuredClone(charter);
  let number = seed;
  const ids = eachRecord(copy);
  walk(copy, charterShape, {
    path: [],
    see: (value, shape, path) => {
      if (shape.kind !== 'reference' || typeof value !== 'string') return;
      const fit = ids.filter(({ list }) => shape.to.includes('any') || shape.to.includes(list));
      number = (Math.imul(number, 1103515245) + 12345) & 0x7fffffff;
      if (fit.length > 0) put(copy, path, fit[(number >> 8) % fit.length]?.id);
    },
  });
  return copy;
};

const tidied = (charter: Charter): Charter => tidy(charter, charterShape) ?? {};

/** Every id once, and nothing that points nowhere. */
const readable = (charter: Charter): Charter => {
  let now = tidied(structuredClone(charter));
  const taken = new Set<string>();
  walk(now, charterShape, {
    path: [],
    see: (value, shape) => {
      if (shape.kind !== 'record' || !Object.hasOwn(shape.fields, 'id')) return;
      const record = value as AnyRecord;
      record.id = idFor(record.id ?? 'x', taken);
      taken.add(record.id);
    },
  });
  for (;;) {
    const lost = unresolved(now);
    if (lost.length === 0) return now;
    for (const { path } of lost) put(now, path, undefined);
    now = tidied(now);
  }
};

const put = (root: unknown, path: Path, value: unknown): void => {
  let at = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
};
