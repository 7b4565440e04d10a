// Decisions that stand, and the rules they were made by.
import type { Charter, RecordOf } from '../charter/schema.ts';
import { byId } from '../charter/present.ts';

export type Decision = RecordOf<'decisions'>;

/** Those no later one sets aside. */
export const standingDecisions = (charter: Charter): { decision: Decision; index: number }[] => {
  const gone = new Set((charter.decisions ?? []).map((one) => one.supersedes));
  return (charter.decisions ?? []).flatMap((decision, index) =>
    decision.id !== undefined && gone.has(decision.id) ? [] : [{ decision, index }],
  );
};

export const ruleOf = (
  charter: Charter,
  decision: Decision,
): RecordOf<'decision_rules'> | undefined => byId(charter.decision_rules, decision.rule);

/** It was handed down, not made here: those who took it all stand above, or it is about who sits here and a body above appoints. */
export const isHandedDown = (charter: Charter, decision: Decision): boolean => {
  const mandates = charter.collaboration?.mandated_by ?? [];
  const { by = [], subject } = decision;
  if (by.length > 0) return by.every((id) => mandates.some(({ party }) => party === id));
  const isAppointment = subject === 'membership' || subject === 'election';
  return isAppointment && mandates.some(({ relation }) => relation === 'appoints');
};
