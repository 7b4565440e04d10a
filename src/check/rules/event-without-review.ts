// Something happened that should bring a review.
import { daysBetween, lastDay } from '../dates.ts';
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'event-without-review',
  checks: ['CHK-53'],
  trace: ['OUT-15'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  options: { within_days: { value: 60, about: 'how long a review may wait after an event' } },
  text: {
    summary: 'An event that brings a review is followed by one',
    why: 'New knowledge is the second reason to meet; the calendar is the first.',
    fix: 'hold a review, and set handled_in on the event',
    message: ({ event, date }) => `${event} on ${date} has not led to a review`,
  },
  find: ({ charter, today, reviews, options }) =>
    (charter.events ?? []).flatMap((event, index) => {
      if (event.date === undefined || event.handled_in !== undefined) return [];
      if (reviews.some((review) => review.at >= lastDay(event.date ?? ''))) return [];
      const isLate = daysBetween(lastDay(event.date), today) > Number(options['within_days']);
      return isLate
        ? [at(['events', index], event, { event: event.kind ?? '', date: event.date })]
        : [];
    }),
};
