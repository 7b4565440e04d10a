// Two versions of a charter that gave one id to two records → the same versions with another id for one of them, followed by all that points at it.
import { idFor, takenIds } from '../../charter/ids.ts';
import { eachRecord, type Indexed } from '../../charter/references.ts';
import { shapeAt } from '../../charter/resolve.ts';
import { charterShape, type AnyRecord, type Charter } from '../../charter/schema.ts';
import { same } from '../../yaml/same.ts';
import type { Shape } from '../../yaml/shape.ts';
import { entryOf, fieldOf } from '../../yaml/tidy.ts';
import type { Three } from './three-way.ts';

export interface Renamed {
  side: 'ours' | 'theirs';
  from: string;
  to: string;
  label: string;
}
type Ids = ReadonlyMap<string, string>;
type Place = Indexed & { parent: string };

/** `apart`: ids that may no longer stand for a record that one version has moved. */
export const distinct = (
  versions: Three<Charter>,
  apart: ReadonlySet<string>,
): { versions: Three<Charter>; renamed: Renamed[] } => {
  const places = {
    base: placesOf(versions.base),
    ours: placesOf(versions.ours),
    theirs: placesOf(versions.theirs),
  };
  const taken = new Set(Object.values(versions).flatMap((one: Charter) => [...takenIds(one)]));
  const renamed: Renamed[] = [];
  const parted = new Map<string, Renamed['side']>();
  // Without a common version nothing is known to be new, and one id in one place is one record.
  const isFirst = Object.keys(versions.base).length === 0;
  for (const { id, ours, theirs } of sharedIds(places)) {
    const of = { base: places.base.get(id), ours, theirs };
    const isParted = parted.has(ours.parent) || parted.has(theirs.parent);
    if (!isParted && isOne(of, { before: versions.base, isApart: apart.has(id), isFirst }))
      continue;
    const to = idFor(id, taken);
    taken.add(to);
    // What stands in a record that got another id goes with it.
    const gone = (['ours', 'theirs'] as const).filter((on) => parted.get(of[on].parent) === on);
    const side = gone.length === 1 && gone[0] !== undefined ? gone[0] : sideToRename(of);
    parted.set(id, side);
    renamed.push({ side, from: id, to, label: of[side].label });
  }
  const on = (side: 'ours' | 'theirs'): Charter => withIdsFor(versions[side], renamed, side);
  return { versions: { base: versions.base, ours: on('ours'), theirs: on('theirs') }, renamed };
};

/** Those that hold others first, and then by id: the same order whoever merges. */
const sharedIds = (places: Record<'ours' | 'theirs', Map<string, Place>>) => {
  const depth = ({ ours, theirs }: { ours: Place; theirs: Place }): number =>
    Math.max(ours.path.length, theirs.path.length);
  return [...places.ours]
    .flatMap(([id, ours]) => {
      const theirs = places.theirs.get(id);
      return theirs === undefined ? [] : [{ id, ours, theirs }];
    })
    .sort((a, b) => depth(a) - depth(b) || (a.id < b.id ? -1 : 1));
};

interface Of {
  base: Place | undefined;
  ours: Place;
  theirs: Place;
}

const isSamePlace = (a: Place, b: Place): boolean => a.list === b.list && a.parent === b.parent;
const isSaid = (a: Place, b: Place): boolean => a.label.toLowerCase() === b.label.toLowerCase();

const isOne = (
  { base, ours, theirs }: Of,
  { before, isApart, isFirst }: { before: Charter; isApart: boolean; isFirst: boolean },
): boolean => {
  if (isSamePlace(ours, theirs)) return isFirst || base !== undefined || isSaid(ours, theirs);
  if (base === undefined || isApart) return false;
  if (base.list !== ours.list || base.list !== theirs.list) return false;
  const stayed = [ours, theirs].find((one) => isSamePlace(one, base));
  // What one version moved and the other left as it was has only moved.
  const shape = shapeAt(before, base.path) ?? ({ kind: 'text' } as const);
  return stayed !== undefined && same(stayed.record, base.record, shape);
};

/** The one that is not where it was; of two new ones the same whoever merges. */
const sideToRename = ({ base, ours, theirs }: Of): 'ours' | 'theirs' => {
  const moved = (one: Place): boolean => base === undefined || !isSamePlace(one, base);
  if (moved(ours) !== moved(theirs)) return moved(ours) ? 'ours' : 'theirs';
  const said = (one: Place): string =>
    `${one.list} ${one.parent} ${one.label} ${JSON.stringify(one.record)}`;
  return said(ours) > said(theirs) ? 'ours' : 'theirs';
};

const placesOf = (charter: Charter): Map<string, Place> => {
  const ids = new Map<string, string>();
  const places = new Map<string, Place>();
  for (const record of eachRecord(charter)) {
    const { path, id } = record;
    ids.set(path.join('\n'), id);
    let parent = '';
    for (let length = path.length - 1; length > 0 && parent === ''; length -= 1)
      parent = ids.get(path.slice(0, length).join('\n')) ?? '';
    places.set(id, { ...record, parent });
  }
  return places;
};

const withIdsFor = (
  charter: Charter,
  renamed: readonly Renamed[],
  side: Renamed['side'],
): Charter => {
  const ids = new Map(
    renamed.filter((one) => one.side === side).map(({ from, to }) => [from, to] as const),
  );
  return ids.size === 0 ? charter : (withOther(charter, charterShape, ids) as Charter);
};

const withOther = (value: unknown, shape: Shape, ids: Ids): unknown => {
  if (typeof value === 'string')
    return shape.kind === 'reference' ? pointed(value, shape, ids) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((entry) => withOther(entry, entryOf(shape, entry), ids));
  const record = value as AnyRecord;
  const isNamed = shape.kind === 'record' && Object.hasOwn(shape.fields, 'id');
  return Object.fromEntries(
    Object.entries(record).map(([key, entry]) => {
      if (isNamed && key === 'id') return [key, ids.get(String(entry)) ?? entry];
      const inner = fieldOf(shape, key);
      return [key, inner === undefined ? entry : withOther(entry, inner, ids)];
    }),
  );
};

/** `stad`, or `stad.name`. */
const pointed = (
  id: string,
  { words }: Extract<Shape, { kind: 'reference' }>,
  ids: Ids,
): string => {
  if (words?.includes(id)) return id;
  const [head = '', ...rest] = id.split('.');
  return [ids.get(head) ?? head, ...rest].join('.');
};
