// How a new organisation joins.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'joining-rule-missing',
  checks: ['CHK-93'],
  trace: ['OUT-04'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'It is said how a new actor joins',
    why: 'The first newcomer should not have to ask three people.',
    fix: 'say under membership how one joins and who says yes',
    message: () => 'it is not said how a new actor joins',
  },
  find: ({ charter }) =>
    charter.membership?.joining?.rule === undefined &&
    charter.membership?.joining?.decided_by === undefined
      ? [{ path: ['membership'] }]
      : [],
};
