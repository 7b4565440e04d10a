// By which sign a goal will show.
import { at, called, isUnsettled } from '../../charter/present.ts';
import { inStrand } from '../strands.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'goal-without-indicator',
  checks: ['CHK-20'],
  trace: ['GOAL-3', 'CTRL-2'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-GOAL-04'],
  text: {
    summary: 'Every goal has an indicator or a sign of movement',
    why: 'Without a sign nobody can say at the next review whether you came closer.',
    fix: 'add an indicator, or a sign in words, to the goal',
    message: ({ goal }) =>
      `it is not said what would show that you come closer to the goal “${goal}”`,
  },
  find: ({ charter }) =>
    (charter.goals ?? []).flatMap((goal, index) =>
      (goal.indicators ?? []).length === 0 && !isUnsettled(goal, 'indicators')
        ? [
            {
              ...at(['goals', index], goal, { goal: called(goal) }),
              ...inStrand(charter, [goal.id]),
            },
          ]
        : [],
    ),
};
