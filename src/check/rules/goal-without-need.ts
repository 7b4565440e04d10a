// Which need a goal answers.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'goal-without-need',
  checks: ['CHK-11'],
  trace: ['GOAL-6'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Every goal points at a need',
    why: 'A goal that answers no need is hard to drop when it should be, and hard to defend at home.',
    fix: 'point the goal at the need it answers',
    message: ({ goal }) => `the goal ${goal} points at no need`,
  },
  find: ({ charter }) =>
    (charter.goals ?? []).flatMap((goal, index) =>
      (goal.needs ?? []).length === 0
        ? [at(['goals', index], goal, { goal: goal.statement ?? '' })]
        : [],
    ),
};
