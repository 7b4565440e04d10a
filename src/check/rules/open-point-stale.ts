// An open point that has stood for half a year.
import { daysBetween, lastDay } from '../dates.ts';
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'open-point-stale',
  checks: ['CHK-61'],
  trace: ['Q-REV-06'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  options: { days: { value: 180, about: 'how long a point may stand open' } },
  text: {
    summary: 'An open point is closed or taken up again within half a year',
    why: 'What has stood open for long is either decided by now, or not a question any more.',
    fix: 'close it with a decision, or set a new date',
    message: ({ point, opened }) => `the open point ${point} has stood since ${opened}`,
  },
  find: ({ charter, today, options }) =>
    (charter.open_points ?? []).flatMap((point, index) =>
      point.opened !== undefined &&
      point.closed_by === undefined &&
      daysBetween(lastDay(point.opened), today) > Number(options['days'])
        ? [at(['open_points', index], point, { point: point.question ?? '', opened: point.opened })]
        : [],
    ),
};
