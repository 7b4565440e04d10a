// By which rule decisions on a subject are made.
import type { Charter } from '../../charter/schema.ts';
import { at, byId, called } from '../../charter/present.ts';
import { said, subjects } from '../spoken.ts';
import { isHandedDown, standingDecisions, type Decision } from '../standing.ts';
import type { Rule } from '../rule.ts';

/** By a rule for it or for its subject, by what the arena asks of all its decisions, or by who is named elsewhere. */
const isRuled = (charter: Charter, { rule, subject, arena }: Decision): boolean => {
  const { membership, funding } = charter;
  const elsewhere: Partial<Record<typeof subject & string, string | undefined>> = {
    membership: membership?.joining?.decided_by,
    removal: membership?.removal?.decided_by,
    money: funding?.joint_money?.decided_by,
  };
  return (
    rule !== undefined ||
    (charter.decision_rules ?? []).some((one) => one.subject === subject) ||
    byId(charter.arenas, arena)?.validity !== undefined ||
    elsewhere[subject ?? 'other'] !== undefined
  );
};

export const rule: Rule = {
  id: 'decision-without-rule',
  checks: ['CHK-71'],
  trace: ['OUT-13'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  asks: ['Q-DEC-01'],
  text: {
    summary: 'Every subject in the decision log has a decision rule',
    why: 'When you have already decided such things, you have a rule; it is only not written down.',
    fix: 'add a decision rule with the subject, or name the rule of the decision',
    message: ({ decision, subject }) =>
      `“${decision}” is about ${said(subjects, subject)}, and no rule says how that is decided`,
  },
  find: ({ charter }) => {
    const last = new Map(
      standingDecisions(charter)
        .filter(({ decision }) => !isRuled(charter, decision) && !isHandedDown(charter, decision))
        .map((one) => [one.decision.subject ?? 'other', one] as const),
    );
    last.delete('other');
    return [...last].map(([subject, { decision, index }]) =>
      at(['decisions', index], decision, { decision: called(decision), subject }),
    );
  },
};
