// Two values of one shape → their changes, leaf by leaf, matched by id and never by place.
import type { Field, ListShape, RecordShape, ReferenceShape, Shape } from '../yaml/shape.ts';
import {
  compareLeaf,
  excepted,
  followed,
  inField,
  isPlain,
  note,
  own,
  stepIn,
  type At,
  type Plain,
} from './change-at.ts';
import { compare } from './canonical.ts';
import { byId, byKey, compareOrder, notePlaces } from './entries.ts';

interface Sides<S extends Shape = Shape> {
  before: unknown;
  after: unknown;
  shape: S;
}

/** Every field of a record that one of the sides has. */
export const compareFields = (at: At, { before, after, shape }: Sides<RecordShape>): void => {
  if (at.comparison.renames.ids.size === 0 && isSame(before, after)) return;
  const [old, now] = [plainOf(before), plainOf(after)];
  for (const [name, field] of Object.entries(shape.fields)) {
    if (name === 'id') continue;
    const sides = { before: own(old, name), after: own(now, name) };
    if (sides.before === undefined && sides.after === undefined) continue;
    const inner = excepted(inField(at, name, field), field, after === undefined ? old : now);
    compareField(inner, { ...sides, field });
  }
};

/** To the letter: most of two versions is, and need not be looked at field by field. */
const isSame = (before: unknown, after: unknown): boolean => {
  if (before === after) return true;
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((one, at) => isSame(one, after[at]));
  if (!isPlain(before) || !isPlain(after)) return false;
  const names = Object.keys(before);
  return (
    names.length === Object.keys(after).length &&
    names.every((name) => Object.hasOwn(after, name) && isSame(before[name], after[name]))
  );
};

const plainOf = (value: unknown): Plain => (isPlain(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const compareField = (
  at: At,
  { before, after, field }: { before: unknown; after: unknown; field: Field },
): void => {
  const { shape } = field;
  if (shape.kind === 'record') compareFields(at, { before, after, shape });
  else if (shape.kind === 'map') {
    for (const [key, sides] of keysOf(before, after))
      compareLeaf(stepIn(at, key), { ...sides, shape: shape.of });
  } else if (shape.kind === 'list') compareList(at, { before, after, shape });
  else compareLeaf(at, { before, after, shape });
};

/** What two maps hold by key, sorted: the order of the keys says nothing. */
export const keysOf = (
  before: unknown,
  after: unknown,
): [string, { before: unknown; after: unknown }][] => {
  const [old, now] = [plainOf(before), plainOf(after)];
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])].sort(compare);
  return keys.map((key) => [key, { before: own(old, key), after: own(now, key) }]);
};

export const compareList = (at: At, { before, after, shape }: Sides<ListShape>): void => {
  const { of, ordered } = shape;
  const lists = { before: listOf(before), after: listOf(after) };
  if (of.kind === 'reference') compareReferences(at, { ...lists, of });
  else if (of.kind !== 'record') compareLeaf(at, { before, after, shape });
  else if (Object.hasOwn(of.fields, 'id')) compareRecords(at, { ...lists, of, ordered });
  else compareKeyed(at, { ...lists, of, ordered });
};

interface Lists<S> {
  before: readonly unknown[];
  after: readonly unknown[];
  of: S;
  ordered?: true | undefined;
}

/** Entries by their key: `shares.stad`. */
const compareKeyed = (at: At, { before, after, of, ordered }: Lists<RecordShape>): void => {
  const keyed = (list: readonly unknown[]): Map<string, unknown> =>
    byKey(list, of, ordered === true);
  const [old, now] = [keyed(before), keyed(after)];
  for (const key of new Set([...now.keys(), ...old.keys()])) {
    const sides = { before: old.get(key), after: now.get(key), shape: of };
    const inner = stepIn(at, key);
    if (sides.before === undefined || sides.after === undefined) note(inner, sides);
    else compareFields(inner, sides);
  }
  if (ordered) compareOrder(at, old.keys(), now.keys());
};

/** Ids one by one: `members.stad`. What stands outside the charter is one leaf. */
const compareReferences = (at: At, { before, after, of }: Lists<ReferenceShape>): void => {
  const isId = (entry: unknown): entry is string => typeof entry === 'string';
  const [old, now] = [new Set(before.filter(isId)), new Set(after.filter(isId))];
  for (const id of new Set([...now, ...old])) {
    const inner = stepIn(at, id);
    if (old.has(id) && now.has(id)) followed(inner, { after: id, shape: of });
    else note(inner, { shape: of, ...(old.has(id) ? { before: id } : { after: id }) });
  }
  const outside = (list: readonly unknown[]): unknown => {
    const texts = list.filter((entry) => !isId(entry));
    return texts.length === 0 ? undefined : texts;
  };
  const sides = { before: outside(before), after: outside(after) };
  compareLeaf(at, { ...sides, shape: { kind: 'list', of } });
};

/** Records by id, also when they stand in another record than before. */
const compareRecords = (at: At, { before, after, of, ordered }: Lists<RecordShape>): void => {
  const { comparison } = at;
  const list = [at.list, ...at.steps].filter((step) => step !== '').join('.');
  const [old, now] = [byId(before), byId(after)];
  for (const [id, record] of now) {
    const inner: At = { ...at, record: id, list, steps: [] };
    const was = old.get(id) ?? comparison.before.records.get(`${list} ${id}`);
    if (was === undefined) {
      note(inner, { after: record, shape: of });
      compareMovedIn(inner, record, of);
    } else {
      noteRename(inner, of);
      if (!old.has(id)) noteParent(inner, of);
      compareFields(inner, { before: was, after: record, shape: of });
    }
  }
  for (const [id, record] of old) {
    if (now.has(id) || comparison.after.records.has(`${list} ${id}`)) continue;
    note({ ...at, record: id, list, steps: [] }, { before: record, shape: of });
  }
  if (ordered) compareOrder({ ...at, record: list, list, steps: [] }, old.keys(), now.keys());
  else notePlaces({ ...at, list }, old.keys(), now.keys());
};

/** What stood elsewhere before, and now in a record that is new. */
const compareMovedIn = (at: At, value: unknown, shape: RecordShape): void => {
  for (const [name, field] of Object.entries(shape.fields)) {
    const inside = own(plainOf(value), name);
    const inner = inField(at, name, field);
    const { shape: of } = field;
    if (inside === undefined) continue;
    if (of.kind === 'record') compareMovedIn(inner, inside, of);
    if (of.kind !== 'list' || of.of.kind !== 'record') continue;
    const list = [inner.list, ...inner.steps].join('.');
    for (const [id, record] of byId(listOf(inside))) {
      const was = at.comparison.before.records.get(`${list} ${id}`);
      const here: At = { ...inner, record: id, list, steps: [] };
      if (was === undefined) compareMovedIn(here, record, of.of);
      else {
        noteParent(here, of.of);
        compareFields(here, { before: was, after: record, shape: of.of });
      }
    }
  }
};

const noteRename = (at: At, shape: Shape): void => {
  const old = at.comparison.renames.oldIdOf(at.record);
  if (old === undefined) return;
  note(at, { shape }, { kind: 'renamed', impact: 'none', before: old, after: at.record });
};

/** In another record it says something else: it has the impact of its list. */
const noteParent = (at: At, shape: Shape): void => {
  const { before, after, renames } = at.comparison;
  const [from, to] = [before.parents.get(at.record) ?? '', after.parents.get(at.record) ?? ''];
  note(at, { shape }, { kind: 'moved', before: renames.oldIdOf(from) ?? from, after: to });
};
