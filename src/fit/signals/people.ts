// Signals in who meets and how: whose agenda it is, how many come, who has joined, and what the last review said of worth and contact.
import { isAgendaFromOutside, isLearningArena } from '../../charter/learning.ts';
import { byId } from '../../charter/present.ts';
import { joinedSince } from '../../charter/reviewed.ts';
import { firstDay } from '../../charter/dates.ts';
import { seenRecord, type Looked, type Reviewed, type SeenThere } from '../signal.ts';
import { isNetworkLike } from './work.ts';

/** FIT-S3: set from outside, or by one and the same organisation in most places. */
export const oneAgenda = ({ charter }: Looked): SeenThere[] => {
  const places = (charter.arenas ?? []).filter((arena) => isLearningArena(charter, arena));
  const set = places.filter(({ agenda_by }) => agenda_by !== undefined);
  const outside = places.filter((arena) => isAgendaFromOutside(charter, arena));
  const by = set.flatMap(({ agenda_by }) => byId(charter.actors, agenda_by)?.id ?? []);
  const most = by.find((id) => by.filter((one) => one === id).length > set.length / 2);
  const same = most === undefined ? [] : set.filter(({ agenda_by }) => agenda_by === most);
  return [...new Set([...outside, ...same])].map((arena) => seenRecord('arenas', arena));
};

/** FIT-S4: found in networks that were studied, and no limit (DIFI-N2). */
export const largestStudied = 35;
export const tooManyToHear = ({ charter }: Looked): SeenThere[] =>
  (charter.arenas ?? [])
    .filter(
      (arena) => isLearningArena(charter, arena) && (arena.usual_attendance ?? 0) > largestStudied,
    )
    .map((arena) => seenRecord('arenas', arena));

/** FIT-S7: who and what has come since the last review. */
export const newcomers = ({ charter, last, today }: Looked): SeenThere[] => {
  if (last === undefined) return [];
  const known = new Set((last.charter.needs ?? []).map(({ id }) => id));
  const needs = (charter.needs ?? []).filter(({ id }) => id !== undefined && !known.has(id));
  const told = (charter.events ?? []).filter(
    ({ kind, date, handled_in }) =>
      (kind === 'new-actor' || kind === 'new-need') &&
      handled_in === undefined &&
      date !== undefined &&
      firstDay(date) > last.at,
  );
  return [
    ...joinedSince(charter, last, today).map(({ actor }) => seenRecord('actors', actor)),
    ...needs.map((need) => seenRecord('needs', need)),
    ...told.map((event) => seenRecord('events', event)),
  ];
};

const medianIn = (review: Reviewed | undefined, question: string): number | undefined =>
  review?.record?.perceptions?.[question]?.median;

/** FIT-S8: the room said so, or half of those who answered put it at 1 or 2. */
export const noLongerWorthIt = ({ charter, reviews }: Looked): SeenThere[] => {
  const worth = medianIn(reviews.at(-1), 'Q-REV-04');
  return [
    ...(charter.review?.outcome === 'end' ? [{ path: 'review.outcome' }] : []),
    ...(worth !== undefined && worth <= 2 ? [{ path: 'reviews.perceptions.Q-REV-04' }] : []),
  ];
};

/** FIT-S9. */
export const oftenInTouch = (looked: Looked): SeenThere[] => {
  const touch = medianIn(looked.reviews.at(-1), 'Q-NET-04');
  return isNetworkLike(looked) && touch !== undefined && touch >= 4
    ? [{ path: 'reviews.perceptions.Q-NET-04' }]
    : [];
};

const trust = ['Q-TRU-01', 'Q-TRU-02', 'Q-TRU-03', 'Q-TRU-05', 'Q-INF-03'];

/** How much is asked for: each report, and each that goes into detail once more. */
const asked = ({ reporting = [] }: Looked['charter']): number =>
  reporting.length + reporting.filter(({ detail }) => detail === 'inputs').length;

/** FIT-S11: more is reported than last time, and trust or ease with it has fallen. */
export const moreControl = ({ charter, reviews, last }: Looked): SeenThere[] => {
  const [before, now] = reviews.filter(({ record }) => record?.perceptions).slice(-2);
  const fallen = trust.filter((question) => {
    const [was, is] = [medianIn(before, question), medianIn(now, question)];
    return was !== undefined && is !== undefined && is < was;
  });
  const isMore = [last, before].some((one) => one && asked(charter) > asked(one.charter));
  return !isMore || fallen.length === 0
    ? []
    : [
        { path: 'reporting' },
        ...fallen.map((question) => ({ path: `reviews.perceptions.${question}` })),
      ];
};
