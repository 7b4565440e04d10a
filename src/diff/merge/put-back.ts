// Records that one version took away and another points at → that version with the records where they were.
import { takenIds } from '../../charter/ids.ts';
import { recordsOf } from '../../charter/references.ts';
import { charterShape, type AnyRecord, type Charter } from '../../charter/schema.ts';
import type { Path } from '../../yaml/problem.ts';
import { keysOf } from '../../yaml/match.ts';
import type { Shape } from '../../yaml/shape.ts';
import { entryOf, fieldOf } from '../../yaml/tidy.ts';

/** Whole records that held them come back with them, but for what now stands elsewhere. */
export const putBack = (charter: Charter, from: Charter, missing: readonly string[]): Charter => {
  const [there, before] = [recordsOf(charter), recordsOf(from)];
  const paths = missing.flatMap((id) => {
    const record = there.has(id) ? undefined : before.get(id);
    return record === undefined ? [] : [record.path];
  });
  if (paths.length === 0) return charter;
  return put(charter, { from, shape: charterShape, paths, ids: takenIds(charter) }) as Charter;
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
  /** The ways on from here to what is missing. */
  paths: readonly Path[];
  /** What the version has already. */
  ids: ReadonlySet<string>;
}
type Plain = Readonly<Record<string, unknown>>;

/** The ways on, by their next step. */
const byStep = (paths: readonly Path[]): Map<string | number, Path[]> => {
  const steps = new Map<string | number, Path[]>();
  for (const [step, ...rest] of paths) {
    if (step === undefined) continue;
    const those = steps.get(step);
    if (those === undefined) steps.set(step, [rest]);
    else those.push(rest);
  }
  return steps;
};

const put = (value: unknown, there: There): unknown => {
  const { from, shape, paths, ids } = there;
  if (value === undefined) return without(alone(from, paths), ids);
  if (Array.isArray(value)) return putInList(value, there);
  const record: Record<string, unknown> = { ...(value as Plain) };
  for (const [step, rest] of byStep(paths)) {
    const inner = fieldOf(shape, String(step)) ?? ({ kind: 'text' } as const);
    record[step] = put(record[step], {
      from: (from as Plain)[step],
      shape: inner,
      paths: rest,
      ids,
    });
  }
  return record;
};

const putInList = (list: readonly unknown[], { from, shape, paths, ids }: There): unknown[] => {
  const source = from as readonly unknown[];
  const places = new Map(keysOf(list, shape).map(({ key }, at) => [key, at]));
  const steps = byStep(paths);
  const changed = new Map<number, unknown>();
  /** What comes in before each place. */
  const came = new Map<number, unknown[]>();
  let place = 0;
  keysOf(source, shape).forEach(({ key }, step) => {
    const at = places.get(key);
    const rest = steps.get(step);
    const entry = source[step];
    if (rest !== undefined && at === undefined)
      came.set(place, (came.get(place) ?? []).concat([without(entry, ids)]));
    if (rest !== undefined && at !== undefined)
      changed.set(
        at,
        put(list[at], { from: entry, shape: entryOf(shape, entry), paths: rest, ids }),
      );
    if (at !== undefined) place = Math.max(place, at + 1);
  });
  return [
    ...list.flatMap((entry, at) => [
      ...(came.get(at) ?? []),
      changed.has(at) ? changed.get(at) : entry,
    ]),
    ...(came.get(list.length) ?? []),
  ];
};

/** Only what is on the way: a section that was taken out comes back with these records and no others. */
const alone = (from: unknown, paths: readonly Path[]): unknown => {
  if (paths.some(({ length }) => length === 0)) return from;
  const steps = byStep(paths);
  if (Array.isArray(from)) return from.filter((_, at) => steps.has(at));
  return Object.fromEntries(
    Object.entries(from as Plain).flatMap(([key, value]) => {
      const rest = steps.get(key);
      return rest === undefined ? [] : [[key, alone(value, rest)]];
    }),
  );
};
