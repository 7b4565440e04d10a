// What carries a goal, where deliverables are agreed.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'goal-without-deliverable',
  checks: ['CHK-21'],
  trace: ['OUT-07', 'TEN-1'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'Every goal is carried by a deliverable',
    why: 'A programme, a project or a product delivers. A network need not: there an activity will do.',
    fix: 'point a deliverable at the goal',
    message: ({ goal }) => `no deliverable carries the goal ${goal}`,
  },
  find: ({ charter }) =>
    (charter.goals ?? []).flatMap((goal, index) =>
      (charter.deliverables ?? []).some((one) => (one.goals ?? []).includes(goal.id ?? ''))
        ? []
        : [at(['goals', index], goal, { goal: goal.statement ?? '' })],
    ),
};
