// Who owns a risk.
import { openRisks } from '../open-risks.ts';
import { at, called, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'risk-without-owner',
  checks: ['CHK-40'],
  trace: ['OUT-05'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'error',
  text: {
    summary: 'Every risk has an owner',
    why: 'A risk without an owner is a worry.',
    fix: 'name the actor, role or body that owns the risk',
    message: ({ risk }) => `the risk “${risk}” has no owner`,
  },
  find: ({ charter }) =>
    openRisks(charter).flatMap(({ risk, index }) =>
      risk.owner === undefined && !isUnsettled(risk, 'owner')
        ? [at(['risks', index], risk, { risk: called(risk) })]
        : [],
    ),
};
