// A review whose day has passed.
import { daysBetween, isPast, lastDay } from '../../charter/dates.ts';
import { partyCalled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'review-overdue',
  checks: ['CHK-51'],
  trace: ['OUT-15', 'INS-23'],
  kind: 'time',
  preset: 'minimal',
  severity: 'error',
  options: { grace_days: { value: 30, about: 'days before a warning becomes an error' } },
  text: {
    summary: 'The review is held by its date',
    why: 'A date that passes in silence takes the promise with it.',
    fix: 'hold the review, even a short one; “nothing changed” is a result',
    message: ({ date, convener }) =>
      convener === ''
        ? `the review was due ${date}`
        : `the review was due ${date}; ${convener} calls the group together`,
  },
  find: ({ charter, today, options }) => {
    const { next, convened_by: by } = charter.review ?? {};
    if (next === undefined || !isPast(next, today)) return [];
    const isLate = daysBetween(lastDay(next), today) > Number(options['grace_days']);
    const severity = isLate ? ('error' as const) : ('warning' as const);
    const convener = by === undefined ? '' : partyCalled(charter, by);
    return [{ path: ['review', 'next'], severity, values: { date: next, convener } }];
  },
};
