// A charter that was gone through, and what it is compared with → the charter after the review, and the record of it.
import type { Charter } from '../charter/schema.ts';
import type { ReviewRecord } from '../charter/review-file.ts';
import { impacts, type Change } from '../diff/change.ts';
import { isTold } from './told.ts';

export interface Held {
  /** YYYY-MM-DD. */
  date: string;
  /** Themes that are reviewed; one without a verdict was not looked at. */
  themes: readonly string[];
  /** Name of the last review file, without `.yaml`. */
  previous?: string;
  /** Since then. */
  changes: readonly Change[];
  perceptions?: ReviewRecord['perceptions'];
  /** Themes that were opened to be changed, and stand as they did: looked at, and confirmed. */
  unchanged?: readonly string[];
}

/** By impact, in the order of gravity; what only moved counts for nothing. */
export const countedChanges = (changes: readonly Change[]): Record<string, number> => {
  const told = changes.filter(isTold);
  const counts = impacts.map((impact): [string, number] => [
    impact,
    told.filter((one) => one.impact === impact).length,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
};

/** What brought the review: the one thing that happened, or that it was time. */
const triggerOf = (charter: Charter): string => {
  const kinds = new Set(
    (charter.events ?? [])
      .filter(({ handled_in }) => handled_in === undefined)
      .map(({ kind }) => kind ?? 'other'),
  );
  const [only, ...others] = kinds;
  return only === undefined || others.length > 0 ? 'rhythm' : only;
};

/** Nothing is under way any more, and what happened has been dealt with. */
const concluded = (charter: Charter, date: string): Charter => {
  const { review: { under_way: _, ...review } = {}, events, ...rest } = charter;
  return {
    ...rest,
    ...(Object.keys(review).length === 0 ? {} : { review }),
    ...(events === undefined
      ? {}
      : {
          events: events.map((event) =>
            event.handled_in === undefined ? { ...event, handled_in: date } : event,
          ),
        }),
  };
};

export const recordReview = (
  charter: Charter,
  held: Held,
): { charter: Charter; record: ReviewRecord } => {
  const { participants, themes = {} } = charter.review?.under_way ?? {};
  const after = concluded(charter, held.date);
  const { outcome, next } = after.review ?? {};
  const verdicts = held.themes.map((id): [string, 'confirmed' | 'changed' | 'not-looked-at'] => [
    id,
    themes[id] === 'changed' && held.unchanged?.includes(id) === true
      ? 'confirmed'
      : (themes[id] ?? 'not-looked-at'),
  ]);
  return {
    charter: after,
    record: {
      date: held.date,
      ...(participants === undefined ? {} : { participants }),
      trigger: triggerOf(charter),
      themes: Object.fromEntries(verdicts),
      changes: countedChanges(held.changes),
      ...(held.perceptions === undefined ? {} : { perceptions: held.perceptions }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(held.previous === undefined ? {} : { previous: held.previous }),
      ...(next === undefined ? {} : { next }),
    },
  };
};
