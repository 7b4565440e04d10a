// What is not said of joint money, where there is any.
import type { Charter } from './schema.ts';

/** A decision rule on money says who decides as well as the field does. */
export const jointMoneyLacks = (charter: Charter): ('decided_by' | 'accounted_by')[] => {
  const money = charter.funding?.joint_money;
  if (money?.exists !== true) return [];
  const isRuled = (charter.decision_rules ?? []).some(
    ({ subject, decider }) => subject === 'money' && decider !== undefined,
  );
  return [
    ...(money.decided_by === undefined && !isRuled ? (['decided_by'] as const) : []),
    ...(money.accounted_by === undefined ? (['accounted_by'] as const) : []),
  ];
};
