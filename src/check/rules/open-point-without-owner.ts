// Who has an open point.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'open-point-without-owner',
  checks: ['CHK-61'],
  trace: ['Q-REV-06'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'An open point has an owner',
    why: 'An open point is worth writing down. With an owner it may even close.',
    fix: 'name who finds out',
    message: ({ point }) => `nobody has the open point ${point}`,
  },
  find: ({ charter }) =>
    (charter.open_points ?? []).flatMap((point, index) =>
      point.owner === undefined && point.closed_by === undefined
        ? [at(['open_points', index], point, { point: point.question ?? '' })]
        : [],
    ),
};
