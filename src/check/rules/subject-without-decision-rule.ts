// Whether it is said how goals, priorities, money and membership are decided.
import type { Charter } from '../../charter/schema.ts';
import type { Rule } from '../rule.ts';

const subjects = ['goals', 'priority', 'money', 'membership'] as const;
type Subject = (typeof subjects)[number];

/** A rule of its own, or what an arena may take by itself. */
const isRuled = (charter: Charter, subject: Subject): boolean =>
  [
    ...(charter.decision_rules ?? []),
    ...(charter.arenas ?? []).flatMap(({ delegated }) => delegated ?? []),
  ].some((one) => one.subject === subject);

/** What the sections say, and money where there is none to decide over. */
const isSaidElsewhere = ({ membership, funding, collaboration }: Charter, subject: Subject) => {
  const { exists, decided_by: by } = funding?.joint_money ?? {};
  if (subject === 'money')
    return exists === false || by !== undefined || (collaboration?.advisory_only && !exists);
  return subject === 'membership' && membership?.joining?.decided_by !== undefined;
};

export const rule: Rule = {
  id: 'subject-without-decision-rule',
  checks: ['CHK-74'],
  trace: ['OUT-13'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-DEC-01'],
  text: {
    summary: 'Goals, priorities, money and membership each have a decision rule',
    why: 'These four are decided sooner or later. Better to know how before it matters.',
    fix: 'add a decision rule with this subject, or give the subject to one you have',
    message: ({ subject }) => `no decision rule has the subject ${subject}`,
  },
  find: ({ charter }) =>
    subjects
      .filter((subject) => !isRuled(charter, subject) && !isSaidElsewhere(charter, subject))
      .map((subject) => ({ path: ['decision_rules'], values: { subject } })),
};
