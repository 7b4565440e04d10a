// How shared costs are split.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'cost-key-missing',
  checks: ['CHK-83'],
  trace: ['FIN-3'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'Where two or more actors pay, it is said how costs are split',
    why: 'A key that is agreed beforehand is cheaper than one negotiated over a bill.',
    fix: 'add a funding model with its key',
    message: ({ actors }) => `${actors} actors put in money, and no key says how costs are split`,
  },
  find: ({ charter }) => {
    const payers = new Set(
      (charter.resources ?? []).filter((one) => one.kind === 'money').map((one) => one.actor),
    );
    const isSaid = (charter.funding?.models ?? []).some(
      (model) => model.key !== undefined || model.rule !== undefined,
    );
    return payers.size < 2 || isSaid
      ? []
      : [{ path: ['funding'], values: { actors: String(payers.size) } }];
  },
};
