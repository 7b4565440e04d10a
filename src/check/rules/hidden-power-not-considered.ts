// Whether a network has asked what could be settled in the wrong place.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'hidden-power-not-considered',
  checks: ['CHK-42'],
  trace: ['DIFI-R1', 'DIFI-R3', 'DIFI-R4'],
  kind: 'missing',
  preset: 'recommended',
  severity: { network: 'warning', formal: 'off', 'meeting-place': 'off' },
  asks: ['Q-RSK-03'],
  text: {
    summary: 'A network has considered whether things are settled here that belong elsewhere',
    why: 'People who meet often agree among themselves before the bodies that should decide have met. It helps to have said so aloud.',
    fix: 'add a risk of kind hidden-power, or answer that it is not relevant, with a reason',
    message: () =>
      'it is not said whether you have asked what may be settled here that belongs in another body',
  },
  find: ({ charter }) =>
    (charter.risks ?? []).some((risk) => risk.kind === 'hidden-power')
      ? []
      : [{ path: ['risks'], about: 'Q-RSK-03' }],
};
