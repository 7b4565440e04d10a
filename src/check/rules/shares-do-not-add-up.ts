// Cost shares that do not add up to 100 percent.
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

/** Equal shares may each be rounded; others may be half a percent off together. */
const roundingOf = (percents: readonly number[]): number =>
  percents.every((percent) => percent === percents[0]) ? percents.length / 2 : 0.5;

export const rule: Rule = {
  id: 'shares-do-not-add-up',
  checks: ['CHK-83'],
  trace: ['FIN-3'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'error',
  text: {
    summary: 'The shares of a funding model add up to 100 percent',
    why: 'What is left over is left to somebody.',
    fix: 'mend the shares',
    message: ({ model, sum }) => `the shares of “${model}” add up to ${sum} percent`,
  },
  find: ({ charter }) =>
    (charter.funding?.models ?? []).flatMap((model, index) => {
      const percents = (model.shares ?? []).flatMap(({ percent }) => percent ?? []);
      // Where each covers its own, a share says how much of that.
      if (model.key === 'own-share' || percents.length < 2) return [];
      if (percents.length < (model.shares ?? []).length) return [];
      const sum = percents.reduce((all, percent) => all + percent, 0);
      if (Math.abs(sum - 100) <= roundingOf(percents)) return [];
      const values = { model: called(model), sum: String(Math.round(sum * 100) / 100) };
      return [at(['funding', 'models', index, 'shares'], model, values)];
    }),
};
