// A review date that moved without a review.
import { firstDay, lastDay } from '../../charter/dates.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'review-date-moved',
  checks: ['CHK-52'],
  trace: ['INS-23'],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'The date of a review moves by a review',
    why: 'Moving the date is the easiest way not to meet.',
    fix: 'hold the review, put the old date back, or waive this with a reason',
    message: ({ from, to }) =>
      `the date of the review was moved from ${from} to ${to} without a review`,
  },
  find: ({ charter, reviews, before }) => {
    // A review file holds the charter after that review, with the date it set.
    const earlier = reviews.at(-1)?.charter ?? before?.charter;
    const then = earlier?.review?.next;
    const now = charter.review?.next;
    if (then === undefined || now === undefined || earlier?.status !== 'in-force') return [];
    // The same time said more or less exactly has not moved.
    if (firstDay(now) <= lastDay(then)) return [];
    return [{ path: ['review', 'next'], values: { from: then, to: now } }];
  },
};
