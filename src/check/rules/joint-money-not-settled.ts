// Who decides on joint money and who accounts for it.
import { jointMoneyLacks } from '../../charter/joint-money.ts';
import { isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'joint-money-not-settled',
  checks: ['CHK-80'],
  trace: ['NET-C12'],
  kind: 'missing',
  preset: 'minimal',
  severity: 'error',
  asks: ['Q-RES-03'],
  text: {
    summary: 'Joint money has someone who decides and someone who accounts',
    why: 'Money held together without a rule is the quickest way to lose trust.',
    fix: 'fill in decided_by and accounted_by',
    message: ({ missing }) =>
      `there is joint money, and it is not said who ${
        missing === 'decided_by'
          ? 'decides on it'
          : missing === 'accounted_by'
            ? 'accounts for it'
            : 'decides on it or accounts for it'
      }`,
  },
  find: ({ charter }) => {
    if (isUnsettled(charter.funding, 'joint_money')) return [];
    const missing = jointMoneyLacks(charter).join(',');
    return missing === ''
      ? []
      : [{ path: ['funding', 'joint_money'], about: 'Q-RES-03', values: { missing } }];
  },
};
