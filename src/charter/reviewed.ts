// What has happened since the charter was last gone through, and whether it calls for a review nobody has begun.
import { firstDay } from './dates.ts';
import { presentActors } from './present.ts';
import type { Charter, RecordOf } from './schema.ts';

/** The group may have listed what brings a review; one under way takes up whatever has happened. */
export const callsForReview = (
  { review }: Charter,
  kind: RecordOf<'events'>['kind'] & string,
): boolean =>
  review?.under_way === undefined &&
  (review?.triggers === undefined || review.triggers.includes(kind));

/** Actors that take part now, were not in the charter `last` time, and joined between then and today. */
export const joinedSince = (
  charter: Charter,
  last: { at: string; charter: Charter },
  today: string,
): { actor: RecordOf<'actors'>; index: number; joined: string }[] => {
  const known = (last.charter.actors ?? []).map(({ id }) => id);
  return presentActors(charter).flatMap(({ actor, index }) => {
    const { id, joined } = actor;
    if (joined === undefined || known.includes(id)) return [];
    const isSince = firstDay(joined) > last.at && firstDay(joined) <= today;
    return isSince ? [{ actor, index, joined }] : [];
  });
};
