// Decisions that stand, and the rules they were made by.
import type { Charter, RecordOf } from '../charter/schema.ts';

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
): RecordOf<'decision_rules'> | undefined =>
  charter.decision_rules?.find(({ id }) => id !== undefined && id === decision.rule);

/** Those who took it all stand above the collaboration: it was handed down, not made here. */
export const isHandedDown = (charter: Charter, decision: Decision): boolean => {
  const above = (charter.collaboration?.mandated_by ?? []).map(({ party }) => party);
  const by = decision.by ?? [];
  return by.length > 0 && by.every((party) => above.includes(party));
};
