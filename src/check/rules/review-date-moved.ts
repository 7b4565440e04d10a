// A review date that moved without a review.
import { lastDay } from '../dates.ts';
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
    fix: 'hold the review, or put the old date back',
    message: ({ from, to }) =>
      `the date of the review was moved from ${from} to ${to} without a review`,
  },
  find: ({ charter, reviews, before }) => {
    const earlier = reviews.at(-1) ?? before;
    const then = earlier?.charter.review?.next;
    const now = charter.review?.next;
    if (then === undefined || now === undefined || lastDay(now) <= lastDay(then)) return [];
    return [{ path: ['review', 'next'], values: { from: then, to: now } }];
  },
};
