// An escalation that comes back to somebody who has had it.
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

type Step = RecordOf<'escalation'>;

const whoOf = (step: Step): string =>
  (step.who ?? [])
    .map((one) => (typeof one === 'string' ? one : one.text.toLowerCase()))
    .sort()
    .join(' ');

/** Two steps in a row may be the same people’s; the one they go back to lies further down the same ladder. */
const earlierOf = (charter: Charter, step: Step): Step | undefined => {
  const ladder = (charter.escalation ?? []).filter((one) => one.ladder === step.ladder);
  const below = ladder.slice(0, ladder.indexOf(step));
  const isOthers = below.some((one) => whoOf(one) !== '' && whoOf(one) !== whoOf(step));
  const last = below.at(-1);
  if (whoOf(step) === '' || !isOthers || (last && whoOf(last) === whoOf(step))) return undefined;
  return below.find((one) => whoOf(one) === whoOf(step));
};

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
    fix: 'let the step be taken by somebody who has not had the matter before',
    message: ({ step, earlier }) => `the step “${step}” goes back to those who had “${earlier}”`,
  },
  find: ({ charter }) =>
    (charter.escalation ?? []).flatMap((step, index) => {
      const earlier = earlierOf(charter, step);
      const values = { step: called(step), earlier: called(earlier) };
      return earlier ? [at(['escalation', index, 'who'], step, values)] : [];
    }),
};
