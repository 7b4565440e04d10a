// How goals, priorities, money and membership are decided.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'subject-without-decision-rule',
  checks: ['CHK-74'],
  trace: ['OUT-13'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  text: {
    summary: 'Goals, priorities, money and membership each have a decision rule',
    why: 'These four are decided sooner or later. Better to know how before it matters.',
    fix: 'add a decision rule with this subject',
    message: ({ subject }) => `no decision rule says how ${subject} is decided`,
  },
  find: ({ charter }) =>
    (['goals', 'priority', 'money', 'membership'] as const).flatMap((subject) => {
      const isRuled = (charter.decision_rules ?? []).some((rule) => rule.subject === subject);
      const isMoney = subject === 'money' && charter.funding?.joint_money?.exists === false;
      const isJoining =
        subject === 'membership' && charter.membership?.joining?.decided_by !== undefined;
      return isRuled || isMoney || isJoining
        ? []
        : [{ path: ['decision_rules'], values: { subject } }];
    }),
};
