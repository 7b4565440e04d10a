// Which need a goal answers.
import { withParts, withWholes } from '../goals.ts';
import { at, called, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'goal-without-need',
  checks: ['CHK-11'],
  trace: ['GOAL-6'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  asks: ['Q-USER-02'],
  text: {
    summary: 'Every goal, or one above or below it, points at a need',
    why: 'A goal that answers no need is hard to drop when it should be, and hard to defend at home.',
    fix: 'point the goal at the need it answers',
    message: ({ goal }) => `the goal “${goal}” points at no need`,
  },
  find: ({ charter }) =>
    (charter.goals ?? []).flatMap((goal, index) => {
      const family = [...withParts(charter, goal), ...withWholes(charter, goal)];
      const isAnswer = family.some((one) => (one.needs ?? []).length > 0);
      return isAnswer || isUnsettled(goal, 'needs')
        ? []
        : [at(['goals', index], goal, { goal: called(goal) })];
    }),
};
