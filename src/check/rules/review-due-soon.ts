// A review that comes up within two weeks.
import { daysBetween, isPast, lastDay } from '../../charter/dates.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'review-due-soon',
  checks: ['CHK-51'],
  trace: ['OUT-15', 'INS-23'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  options: { days_before: { value: 14, about: 'how many days before' } },
  text: {
    summary: 'A review is announced before it is due',
    why: 'Two weeks is about what it takes to find an hour with ten people.',
    fix: 'call the group together, and print the agenda',
    message: ({ date }) => `the next review is due ${date}`,
  },
  find: ({ charter: { review = {} }, today, options }) => {
    const { next } = review;
    if (next === undefined || review.under_way !== undefined || isPast(next, today)) return [];
    const isSoon = daysBetween(today, lastDay(next)) <= Number(options['days_before']);
    return isSoon ? [{ path: ['review', 'next'], values: { date: next } }] : [];
  },
};
