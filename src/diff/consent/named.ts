// A change → the parties that its record names, that the change itself names, and that its texts name.
import { eachReference, recordsOf } from '../../charter/references.ts';
import type { Charter } from '../../charter/schema.ts';
import type { Path } from '../../yaml/problem.ts';
import type { Change } from '../change.ts';

/** The record and those it stands in, each without the records inside it; both as it was and as it is. */
export function namedByRecord(change: Change, charters: readonly Charter[]): string[] {
  return charters.flatMap((charter) => {
    const home = recordsOf(charter).get(change.record)?.path ?? [change.record];
    const named = namedIn(charter);
    return home.flatMap((_, at) => named.get(placeOf(home.slice(0, at + 1))) ?? []);
  });
}

const placeOf = (path: Path): string => path.join('/');

/** Asked of every change, and the same for all of them. */
const namedBy = new WeakMap<Charter, ReadonlyMap<string, readonly string[]>>();

/** Parties named directly in a record or a section, by its place: a record inside says what it names for itself. */
function namedIn(charter: Charter): ReadonlyMap<string, readonly string[]> {
  const known = namedBy.get(charter);
  if (known !== undefined) return known;
  const named = new Map<string, string[]>();
  for (const { path, to, id } of eachReference(charter)) {
    if (!namesParty(to)) continue;
    const place = placeOf(holderOf(path, charter));
    const there = named.get(place);
    if (there === undefined) named.set(place, [id]);
    else there.push(id);
  }
  namedBy.set(charter, named);
  return named;
}

const namesParty = (to: readonly string[]): boolean =>
  to.includes('actors') || (to.length === 1 && to[0] === 'roles');

/** The innermost record with an id that a path stands in; the section where there is none. */
function holderOf(path: Path, charter: Charter): Path {
  let holder: Path = path.slice(0, 1);
  let value: unknown = charter;
  path.forEach((step, at) => {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const hasId = typeof value === 'object' && value !== null && 'id' in value;
    if (hasId) holder = path.slice(0, at + 1);
  });
  return holder;
}

/** Ids among what changed: the keys of the way to it, and the values on both sides. */
export function namedByChange({ field, before, after }: Change): string[] {
  return [...field.split('.'), ...idsIn(before), ...idsIn(after)];
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

/** Actors whose name, or other name, stands in the text. */
export function namedInText(change: Change, charter: Charter): string[] {
  const text = ` ${[...idsIn(change.before), ...idsIn(change.after)].join(' ').replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (charter.actors ?? []).flatMap(({ id, name, also_called: others = [] }) => {
    const names = [name, ...others].filter((one) => one !== undefined);
    const isNamed = names.some((one) =>
      text.includes(` ${one.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `),
    );
    return id !== undefined && isNamed ? [id] : [];
  });
}
