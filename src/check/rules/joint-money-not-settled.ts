// Who decides on joint money and who accounts for it.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'joint-money-not-settled',
  checks: ['CHK-80'],
  trace: ['NET-C12'],
  kind: 'missing',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'Joint money has someone who decides and someone who accounts',
    why: 'Money held together without a rule is the quickest way to lose trust.',
    fix: 'fill in decided_by and accounted_by',
    message: ({ missing }) => `there is joint money, and ${missing}`,
  },
  find: ({ charter }) => {
    const money = charter.funding?.joint_money;
    if (
      money?.exists !== true ||
      (money.decided_by !== undefined && money.accounted_by !== undefined)
    )
      return [];
    const missing =
      money.decided_by === undefined ? 'nobody decides on it' : 'nobody accounts for it';
    return [{ path: ['funding', 'joint_money'], values: { missing } }];
  },
};
