// What a network does about a goal.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'goal-without-activity',
  checks: ['CHK-22'],
  trace: ['TEN-1', 'NET-C13'],
  kind: 'missing',
  preset: 'recommended',
  severity: { network: 'warning', formal: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'In a network every goal has something that is tried or done',
    why: 'A network has no delivery plan, so it is the activities that show which goals are alive.',
    fix: 'add an activity that explores the goal or one of its needs, or a deliverable',
    message: ({ goal }) => `nothing is tried or done about the goal ${goal}`,
  },
  find: ({ charter }) =>
    (charter.goals ?? []).flatMap((goal, index) => {
      const answers = [goal.id ?? '', ...(goal.needs ?? [])];
      const isExplored = (charter.activities ?? []).some((one) =>
        answers.includes(one.explores ?? ''),
      );
      const isDelivered = (charter.deliverables ?? []).some((one) =>
        (one.goals ?? []).includes(goal.id ?? ''),
      );
      return isExplored || isDelivered
        ? []
        : [at(['goals', index], goal, { goal: goal.statement ?? '' })];
    }),
};
