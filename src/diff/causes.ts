// Changes → the same, with the record that brought along those that only follow: a leaver's seats, what pointed at what is gone.
import { walk } from '../charter/references.ts';
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';
import type { Change } from './change.ts';
import type { Found } from './change-at.ts';

/** Actors that have left since. */
export const leaversOf = (before: Charter, after: Charter): string[] => {
  const there = new Set(
    (before.actors ?? []).filter(({ left }) => left === undefined).map(({ id }) => id),
  );
  return (after.actors ?? []).flatMap(({ id, left }) =>
    id !== undefined && left !== undefined && there.has(id) ? [id] : [],
  );
};

export const withCauses = (found: readonly Found[], leavers: readonly string[]): Change[] => {
  const gone = new Set(leavers);
  for (const { change } of found) {
    if (change.kind === 'removed' && change.field === '') gone.add(change.record);
  }
  if (gone.size === 0) return found.map(({ change }) => change);
  return found.map(({ change, shape }) => {
    if (change.because_of !== undefined || change.impact === 'none') return change;
    const cause = lostBy(change, shape).find((id) => gone.has(id) && id !== change.record);
    return cause === undefined ? change : { ...change, because_of: cause };
  });
};

/** What a change no longer points at. A whole record follows only whom it is about: another's risk may go for its own reasons. */
const lostBy = ({ field, before, after }: Change, shape: Shape): string[] => {
  if (before === undefined) return [];
  if (field === '' && shape.kind === 'record') return after === undefined ? aboutOf(before) : [];
  const kept = new Set(pointsIn(after, shape));
  return pointsIn(before, shape).filter((id) => !kept.has(id));
};

const pointsIn = (value: unknown, of: Shape): string[] => {
  const ids: string[] = [];
  walk(value, of, {
    path: [],
    see: (one, shape) => {
      if (shape.kind === 'reference' && typeof one === 'string') ids.push(one);
    },
  });
  return ids;
};

/** The one actor or party of a resource, a backing, a seat; the only holder of a role. */
const aboutOf = (value: unknown): string[] => {
  const { actor, who, held_by: held } = value as AnyRecord;
  const holders = Array.isArray(held) ? (held as AnyRecord[]) : [];
  const [holder] = holders.length === 1 ? holders : [];
  return [actor, who, holder?.['actor']].filter((id): id is string => typeof id === 'string');
};
