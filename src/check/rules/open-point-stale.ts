// An open point that has stood for half a year, with no day ahead.
import { daysBetween, isPast, lastDay } from '../../charter/dates.ts';
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'open-point-stale',
  checks: ['CHK-61'],
  trace: ['Q-REV-06'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  options: { days: { value: 180, about: 'how many days a point may stand open' } },
  text: {
    summary: 'An open point is closed or taken up again within half a year',
    why: 'What has stood open for long is either decided by now, or not a question any more.',
    fix: 'close it with a decision, or agree a new date',
    message: ({ point, opened }) => `the open point “${point}” has stood since ${opened}`,
  },
  find: ({ charter, today, options }) =>
    (charter.open_points ?? []).flatMap((point, index) => {
      const { opened, due, closed_by: closed } = point;
      if (opened === undefined || closed !== undefined) return [];
      const isAhead = due !== undefined && !isPast(due, today);
      if (isAhead || daysBetween(lastDay(opened), today) <= Number(options['days'])) return [];
      const values = { point: point.question ?? called(point), opened };
      return [at(['open_points', index], point, values)];
    }),
};
