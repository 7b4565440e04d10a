// Two versions of a charter and what both came from → one version by record and field, and every place where both changed the same.
import { looksLikeQuestion } from '../../charter/references.ts';
import { charterShape, type Charter } from '../../charter/schema.ts';
import { same } from '../../yaml/same.ts';
import type { Shape } from '../../yaml/shape.ts';
import { fieldOf } from '../../yaml/tidy.ts';
import { mergeLists } from './lists.ts';

export interface Three<T = unknown> {
  base: T;
  ours: T;
  theirs: T;
}

/** A place both sides changed, each in its way. The side that took it out has undefined. */
export interface Conflict extends Three {
  /** What a dispute can be about: a record, `record.field` or a question. */
  about: string;
  /** The way on from there, where a dispute cannot point: `stad`, `percent`. */
  within: readonly string[];
  shape: Shape;
  /** `gone`: one side took out what the other changed; it stays. `order`: the same entries in two orders. */
  kind: 'field' | 'gone' | 'order';
}

/** Where the walk is, as a dispute would say it. */
export interface Where {
  shape: Shape;
  /** Record id, section or question, and the fields below it; empty at the top. */
  about: readonly string[];
  within: readonly string[];
  conflicts: Conflict[];
  /** Whether a record is in both versions: what was agreed last stands only if what it points at does. */
  isInBoth: (id: string) => boolean;
}

export const threeWay = (
  versions: Three<Charter>,
  isInBoth: Where['isInBoth'],
): { merged: Charter; conflicts: Conflict[] } => {
  const conflicts: Conflict[] = [];
  const where = { shape: charterShape, about: [], within: [], conflicts, isInBoth };
  return { merged: mergeValues(versions, where) ?? {}, conflicts };
};

export const mergeValues = (three: Three, where: Where): unknown => {
  const { base, ours, theirs } = three;
  const { shape } = where;
  if (same(ours, theirs, shape) || same(theirs, base, shape)) return ours;
  if (same(ours, base, shape)) return theirs;
  const all = [base, ours, theirs];
  if (hasParts(shape) && all.every(isRecordOrNothing)) return mergeRecords(three, where);
  if (hasEntries(shape) && all.every(isListOrNothing)) return mergeLists(three, where);
  addConflict(three, where, 'field');
  return isStanding(base, where) ? base : undefined;
};

export const addConflict = (three: Three, where: Where, kind: Conflict['kind']): void => {
  const { about, within, shape, conflicts } = where;
  conflicts.push({ about: about.join('.'), within, shape, kind, ...three });
};

/** `{ value, unit }` and `{ text }` say one thing and are not taken apart. */
const hasParts = ({ kind }: Shape): boolean => kind === 'record' || kind === 'map';

const hasEntries = ({ kind }: Shape): boolean => kind === 'list' || kind === 'simple';

type Plain = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecordOrNothing = (value: unknown): boolean => value === undefined || isRecord(value);
const isListOrNothing = (value: unknown): boolean => value === undefined || Array.isArray(value);

const isStanding = (value: unknown, { shape, isInBoth }: Where): boolean =>
  shape.kind !== 'reference' ||
  typeof value !== 'string' ||
  shape.words?.includes(value) === true ||
  looksLikeQuestion(value) ||
  isInBoth(value.split('.')[0] ?? '');

const mergeRecords = (three: Three, where: Where): Plain | undefined => {
  const [base, ours, theirs] = [three.base, three.ours, three.theirs].map((value) =>
    isRecord(value) ? value : {},
  ) as [Plain, Plain, Plain];
  const merged: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const value = mergeValues(
      { base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) },
      inside(where, key),
    );
    if (value !== undefined) merged.push([key, value]);
  }
  return merged.length === 0 ? undefined : Object.fromEntries(merged);
};

const own = (record: Plain, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A step that a dispute cannot name is told in its text instead. */
const inside = (where: Where, key: string): Where => {
  const { about, within, shape } = where;
  const next = { ...where, shape: fieldOf(shape, key) ?? ({ kind: 'text' } as const) };
  if (within.length > 0 || looksLikeQuestion(about[0] ?? ''))
    return { ...next, within: [...within, key] };
  if (shape.kind !== 'map') return { ...next, about: [...about, key] };
  if (about.length === 1 && looksLikeQuestion(key)) return { ...next, about: [key] };
  return key.includes('.') ? { ...next, within: [key] } : { ...next, about: [...about, key] };
};
