// Who takes a step when you disagree.
import { at, called, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'escalation-step-without-someone',
  checks: ['CHK-75'],
  trace: ['OUT-13'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-DEC-04'],
  text: {
    summary: 'Every step of the escalation has someone',
    why: 'A step that nobody takes is where it stops.',
    fix: 'name who takes the step',
    message: ({ step }) => `it is not said who takes the step “${step}”`,
  },
  find: ({ charter }) =>
    (charter.escalation ?? []).flatMap((step, index) =>
      (step.who ?? []).length === 0 && !isUnsettled(step, 'who')
        ? [at(['escalation', index], step, { step: called(step) })]
        : [],
    ),
};
