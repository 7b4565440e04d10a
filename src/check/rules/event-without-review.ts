// Something happened that should bring a review, and none has come.
import { daysBetween, firstDay, lastDay } from '../../charter/dates.ts';
import { at } from '../../charter/present.ts';
import { callsForReview } from '../../charter/reviewed.ts';
import { events, said } from '../spoken.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'event-without-review',
  checks: ['CHK-53'],
  trace: ['OUT-15'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  options: { within_days: { value: 60, about: 'how many days a review may wait after an event' } },
  text: {
    summary: 'An event that brings a review is followed by one',
    why: 'New knowledge is the second reason to meet; the calendar is the first.',
    fix: 'hold a review, and set handled_in on the event to its date',
    message: ({ event, date }) =>
      `no review has followed the event of ${date}: ${said(events, event)}`,
  },
  find: ({ charter, today, reviews, options }) =>
    (charter.events ?? []).flatMap((event, index) => {
      const { date, kind } = event;
      if (date === undefined || kind === undefined || event.handled_in !== undefined) return [];
      const isLate = daysBetween(lastDay(date), today) > Number(options['within_days']);
      const isReviewed = reviews.some((review) => review.at >= firstDay(date));
      return isLate && !isReviewed && callsForReview(charter, kind)
        ? [at(['events', index], event, { event: kind, date })]
        : [];
    }),
};
