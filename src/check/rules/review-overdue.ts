// A review whose day has passed.
import { daysBetween, isPast, lastDay } from '../dates.ts';
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
    summary: 'The review is held, or moved with a reason',
    why: 'A date that passes in silence takes the promise with it.',
    fix: 'hold the review, even a short one; “nothing changed” is a result',
    message: ({ date, convener }) =>
      convener === ''
        ? `the review was due ${date}`
        : `the review was due ${date}; ${convener} calls it`,
  },
  find: ({ charter, today, options }) => {
    const next = charter.review?.next;
    if (next === undefined || !isPast(next, today)) return [];
    const late = daysBetween(lastDay(next), today) > Number(options['grace_days']);
    const convener =
      charter.roles?.find((role) => role.id === charter.review?.convened_by)?.title ?? '';
    const severity = late ? ('error' as const) : ('warning' as const);
    return [{ path: ['review', 'next'], severity, values: { date: next, convener } }];
  },
};
