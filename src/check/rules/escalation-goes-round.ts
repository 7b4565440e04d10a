// An escalation that comes back to somebody who has had it.
import type { RecordOf } from '../../charter/schema.ts';
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

const whoOf = (step: RecordOf<'escalation'>): string =>
  (step.who ?? [])
    .map((one) => (typeof one === 'string' ? one : one.text))
    .sort()
    .join(' ');

export const rule: Rule = {
  id: 'escalation-goes-round',
  checks: ['CHK-75'],
  trace: ['OUT-13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'An escalation leads onwards',
    why: 'Steps that come back to the same table settle nothing.',
    fix: 'end with somebody who is not a party to the disagreement',
    message: ({ step, earlier }) => `the step ${step} goes back to those who had ${earlier}`,
  },
  find: ({ charter }) =>
    (charter.escalation ?? []).flatMap((step, index) => {
      const mine = whoOf(step);
      const earlier = (charter.escalation ?? [])
        .slice(0, Math.max(0, index - 1))
        .find((one) => one.ladder === step.ladder && mine !== '' && whoOf(one) === mine);
      return earlier
        ? [
            at(['escalation', index, 'who'], step, {
              step: step.step ?? '',
              earlier: earlier.step ?? '',
            }),
          ]
        : [];
    }),
};
