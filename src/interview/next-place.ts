// The place after this one: what is left here, what a change opened, where the group came from, or the running order.
import { looseEnds } from './loose.ts';
import { placesOf, wants } from './order.ts';
import { placeKey, type Interview, type Place } from './state.ts';

const indexOf = (places: Place[], place: Place): number =>
  places.findIndex((one) => placeKey(one) === placeKey(place));

/** A place that can be gone back or on to: one that exists, and where there is something to say. */
export const among =
  (interview: Interview, places: Place[]) =>
  (place: Place): boolean =>
    indexOf(places, place) >= 0 && (place.at !== 'loose-ends' || looseEnds(interview).length > 0);

export const questionOf = (place: Place): string | undefined =>
  place.at === 'part' ? place.question : undefined;

/** What is left of the question, and what a change opened, come before where the group came from; then the order. */
export const nextPlace = (interview: Interview): { to: Place; ahead: Place[] } => {
  const places = placesOf(interview);
  const here = indexOf(places, interview.place);
  const rest = places.slice(here + 1).filter((place) => wants(interview, place));
  const isOwn = (place: Place): boolean =>
    place.at === 'part' && place.question === questionOf(interview.place);
  const isFresh = (place: Place): boolean =>
    place.at === 'part' && interview.fresh.includes(place.question);
  const ahead = interview.ahead.filter(among(interview, places));
  const top = ahead.at(-1);
  if (top) {
    const there = indexOf(places, top);
    const between = rest.filter((place) => indexOf(places, place) < there);
    const near =
      between.find((place) => isOwn(place) || isFresh(place)) ??
      (there < here ? rest.find(isOwn) : undefined);
    return near ? { to: near, ahead } : { to: top, ahead: ahead.slice(0, -1) };
  }
  const [next = { at: 'end' } as const] = rest;
  const earlier = places.find((place) => isFresh(place) && wants(interview, place));
  return { to: next.at === 'end' ? (earlier ?? next) : next, ahead };
};
