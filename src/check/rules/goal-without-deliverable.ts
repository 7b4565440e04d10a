// What carries a goal, where deliverables are agreed.
import { withParts } from '../goals.ts';
import { at, called } from '../../charter/present.ts';
import { inStrand } from '../strands.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'goal-without-deliverable',
  checks: ['CHK-21'],
  trace: ['OUT-07', 'TEN-1'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'off', 'meeting-place': 'off' },
  asks: ['Q-GOAL-05'],
  text: {
    summary: 'Every goal, or a part of it, has a deliverable that points at it',
    why: 'A programme, a project or a product delivers. A network need not: there an activity will do.',
    fix: 'point a deliverable at the goal, or at a goal below it',
    message: ({ goal }) => `no deliverable points at the goal “${goal}”`,
  },
  find: ({ charter }) =>
    (charter.goals ?? []).flatMap((goal, index) => {
      const ids = withParts(charter, goal).flatMap(({ id }) => id ?? []);
      const isCarried = (charter.deliverables ?? []).some(
        ({ goals, status }) => status !== 'dropped' && goals?.some((one) => ids.includes(one)),
      );
      if (isCarried) return [];
      return [{ ...at(['goals', index], goal, { goal: called(goal) }), ...inStrand(charter, ids) }];
    }),
};
