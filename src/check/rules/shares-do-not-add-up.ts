// Cost shares that do not add up to 100 percent.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

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
    message: ({ model, sum }) => `the shares of ${model} add up to ${sum} percent`,
  },
  find: ({ charter }) =>
    (charter.funding?.models ?? []).flatMap((model, index) => {
      const shares = model.shares ?? [];
      if (shares.length < 2 || shares.some((share) => share.percent === undefined)) return [];
      const sum = shares.reduce((all, share) => all + (share.percent ?? 0), 0);
      // Thirds are written 33.3: up to half a percent is rounding.
      if (Math.abs(sum - 100) <= 0.5) return [];
      return [
        at(['funding', 'models', index, 'shares'], model, {
          model: model.title ?? '',
          sum: String(Math.round(sum * 100) / 100),
        }),
      ];
    }),
};
