// What happens when you disagree.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'escalation-missing',
  checks: ['CHK-75'],
  trace: ['OUT-13'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-DEC-04'],
  text: {
    summary: 'There is a way on when you disagree',
    why: 'Agree on the way while you still agree.',
    fix: 'write down the steps and who takes each',
    message: () => 'no steps are written down for when you disagree',
  },
  find: ({ charter }) =>
    (charter.escalation ?? []).length === 0 ? [{ path: ['escalation'], about: 'Q-DEC-04' }] : [],
};
