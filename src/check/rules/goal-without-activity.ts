// What a network does about a goal.
import { withParts } from '../goals.ts';
import { at, called } from '../../charter/present.ts';
import { inStrand } from '../strands.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'goal-without-activity',
  checks: ['CHK-22'],
  trace: ['TEN-1', 'NET-C13'],
  kind: 'missing',
  preset: 'recommended',
  severity: { network: 'warning', formal: 'off', 'meeting-place': 'off' },
  asks: ['Q-GOAL-09'],
  text: {
    summary: 'In a network every goal has something that is tried or done',
    why: 'A network has no delivery plan, so it is the activities that show which goals are alive.',
    fix: 'add an activity that explores the goal or one of its needs, or a deliverable',
    message: ({ goal }) => `no activity or deliverable points at the goal “${goal}”`,
  },
  find: ({ charter }) =>
    (charter.goals ?? []).flatMap((goal, index) => {
      const family = withParts(charter, goal);
      const ids = family.flatMap(({ id }) => id ?? []);
      const explored = [...ids, ...family.flatMap(({ needs }) => needs ?? [])];
      const isTried =
        (charter.activities ?? []).some(({ explores }) => explored.includes(explores ?? '')) ||
        (charter.deliverables ?? []).some(
          ({ goals, status }) => status !== 'dropped' && goals?.some((one) => ids.includes(one)),
        );
      if (isTried) return [];
      return [{ ...at(['goals', index], goal, { goal: called(goal) }), ...inStrand(charter, ids) }];
    }),
};
