// Whether it is said how goals, priorities, money and membership are decided.
import type { Charter } from '../../charter/schema.ts';
import { saidAll, subjects } from '../spoken.ts';
import type { Rule } from '../rule.ts';

const wanted = ['goals', 'priority', 'money', 'membership'] as const;
type Subject = (typeof wanted)[number];

/** A rule of its own, or what an arena may take by itself. */
const isRuled = (charter: Charter, subject: Subject): boolean =>
  [
    ...(charter.decision_rules ?? []),
    ...(charter.arenas ?? []).flatMap(({ delegated }) => delegated ?? []),
  ].some((one) => one.subject === subject);

/** What the sections say, and money where there is none to decide over. */
const isSaidElsewhere = ({ membership, funding }: Charter, subject: Subject): boolean => {
  const { exists, decided_by: by } = funding?.joint_money ?? {};
  if (subject === 'money') return exists === false || by !== undefined;
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
    fix: 'add a decision rule for each subject that is missing, or give the subject to one you have',
    message: ({ missing }) =>
      `no decision rule has the subject ${saidAll(subjects, missing, 'or')}`,
  },
  find: ({ charter }) => {
    // Those who only give advice decide nothing.
    if (charter.collaboration?.advisory_only === true) return [];
    const missing = wanted
      .filter((subject) => !isRuled(charter, subject) && !isSaidElsewhere(charter, subject))
      .join(',');
    if (missing === '') return [];
    // A rule whose subject is not stated may be the one; its words are not judged (semantics 23).
    const isUnsure = (charter.decision_rules ?? []).some(({ subject }) => subject === undefined);
    const severity = isUnsure ? { severity: 'warning' as const } : {};
    return [{ path: ['decision_rules'], about: 'Q-DEC-01', values: { missing }, ...severity }];
  },
};
