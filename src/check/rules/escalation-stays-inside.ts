// An escalation whose last step is taken by those who may be arguing.
import type { Charter } from '../../charter/schema.ts';
import { at, called, partyCalled, presentActors } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

/** Those who take part and do not stand above the collaboration as well. */
const arguing = (charter: Charter): (string | undefined)[] => {
  const above = (charter.collaboration?.mandated_by ?? []).map(({ party }) => party);
  return presentActors(charter)
    .map(({ actor }) => actor.id)
    .filter((id) => !above.some((party) => party === id));
};

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
      `the last step, “${step}”, is for ${actor}, which may itself be a party`,
  },
  find: ({ charter }) => {
    const steps = charter.escalation ?? [];
    const parties = arguing(charter);
    return steps.flatMap((step, index) => {
      const isLast = !steps.slice(index + 1).some((later) => later.ladder === step.ladder);
      const [first] = step.who ?? [];
      const isInside = (step.who ?? []).every((one) => parties.some((id) => id === one));
      if (!isLast || !isInside || typeof first !== 'string') return [];
      const values = { step: called(step), actor: partyCalled(charter, first) };
      return [at(['escalation', index, 'who'], step, values)];
    });
  },
};
