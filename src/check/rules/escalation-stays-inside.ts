// An escalation whose last step is one of the arguing parties.
import { at, presentActors } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'escalation-stays-inside',
  checks: ['CHK-75'],
  trace: ['OUT-13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: { formal: 'warning', network: 'info', 'meeting-place': 'info' },
  text: {
    summary: 'The last step lies outside those who disagree',
    why: 'Somebody who is not a party has to be able to end it.',
    fix: 'let the last step be taken by a body above, or by somebody all trust',
    message: ({ step, actor }) =>
      `the last step, ${step}, is taken by ${actor}, which may be a party to the disagreement`,
  },
  find: ({ charter }) => {
    const steps = charter.escalation ?? [];
    const last = steps.at(-1);
    const [only] = last?.who ?? [];
    const actor = presentActors(charter).find(({ actor }) => actor.id === only)?.actor;
    if (!last || !actor || last.who?.length !== 1) return [];
    return [
      at(['escalation', steps.length - 1, 'who'], last, {
        step: last.step ?? '',
        actor: actor.name ?? '',
      }),
    ];
  },
};
