// Which of the 15 outcomes has been looked at.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'outcome-not-assessed',
  checks: ['CHK-60'],
  trace: ['GDE-4'],
  kind: 'missing',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'Each of the 15 outcomes is assessed or said to be not relevant',
    why: 'The guide asks for assessments, not for answers. What nobody has looked at is worth a look.',
    fix: 'look at it at the next review, or say why it is not relevant',
    message: ({ outcome }) => `${outcome} is not assessed`,
  },
  find: ({ outcomes }) =>
    outcomes.map((outcome) => ({ path: [], about: outcome, values: { outcome } })),
};
