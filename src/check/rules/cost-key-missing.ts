// How shared costs are split.
import { isUnsettled, presentActors } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'cost-key-missing',
  checks: ['CHK-83'],
  trace: ['FIN-3'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'off', 'meeting-place': 'off' },
  asks: ['Q-RES-02'],
  text: {
    summary: 'Where two or more actors pay, it is said how costs are split',
    why: 'A key that is agreed beforehand is cheaper than one negotiated over a bill.',
    fix: 'add a funding model with its key, its rule or the shares',
    message: ({ actors }) =>
      `${actors} actors put in money, and it is not said how costs are split`,
  },
  find: ({ charter }) => {
    const present = presentActors(charter).map(({ actor }) => actor.id);
    const payers = new Set(
      (charter.resources ?? [])
        .filter(({ kind, actor }) => kind === 'money' && present.includes(actor))
        .map(({ actor }) => actor),
    );
    const { funding } = charter;
    const isSaid =
      isUnsettled(funding, 'models') ||
      (funding?.models ?? []).some(
        (model) =>
          model.key !== undefined || model.rule !== undefined || model.shares !== undefined,
      );
    return payers.size < 2 || isSaid
      ? []
      : [{ path: ['funding'], about: 'Q-RES-02', values: { actors: String(payers.size) } }];
  },
};
