// What is done about a risk.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'risk-without-measure',
  checks: ['CHK-40'],
  trace: ['OUT-05'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'error',
  text: {
    summary: 'Every risk has a measure, or is accepted',
    why: 'Doing nothing about a risk is a choice you may make; it should be visible as one.',
    fix: 'add a measure, or set status to accepted and say why',
    message: ({ risk }) =>
      `nothing is done about the risk ${risk}, and it is not said to be accepted`,
  },
  find: ({ charter }) =>
    (charter.risks ?? []).flatMap((risk, index) =>
      (risk.measures ?? []).length === 0 && (risk.status ?? 'open') === 'open'
        ? [at(['risks', index], risk, { risk: risk.statement ?? '' })]
        : [],
    ),
};
