// What is done about a risk.
import { openRisks } from '../open-risks.ts';
import { at, called, isUnsettled } from '../../charter/present.ts';
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
    message: ({ risk }) => `the risk “${risk}” has no measure, and is not said to be accepted`,
  },
  find: ({ charter }) =>
    openRisks(charter).flatMap(({ risk, index }) =>
      (risk.measures ?? []).every(({ status }) => status === 'dropped') &&
      !isUnsettled(risk, 'measures')
        ? [at(['risks', index], risk, { risk: called(risk) })]
        : [],
    ),
};
