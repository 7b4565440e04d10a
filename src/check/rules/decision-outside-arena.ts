// A decision in an arena that may not take it, or that its own rule does not name.
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { at, byId, called, partyCalled } from '../../charter/present.ts';
import { said, subjects } from '../spoken.ts';
import { ruleOf, standingDecisions, type Decision } from '../standing.ts';
import type { Rule } from '../rule.ts';

const allows = (leeways: RecordOf<'arenas'>['may_not'], subject: Decision['subject']): boolean =>
  (leeways ?? []).some((one) => one.subject === subject && one.up_to === undefined);

/** The arena the rule gives the decision to, when it gives it to arenas alone and this is none of them. */
const deciderElsewhere = (charter: Charter, decision: Decision): string | undefined => {
  const rule = ruleOf(charter, decision);
  const deciders = rule?.decider ?? [];
  const tiers = (rule?.validity?.tiers ?? []).map(({ who }) => who);
  const may = [...deciders, ...tiers, rule?.approved_by];
  const areArenas = deciders.every((id) => byId(charter.arenas, id));
  const isNamed = [decision.arena, ...(decision.by ?? [])].some((id) => may.includes(id));
  return areArenas && !isNamed ? deciders[0] : undefined;
};

export const rule: Rule = {
  id: 'decision-outside-arena',
  checks: [],
  trace: ['DIFI-R1'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A decision is made in an arena that may make it',
    why: 'A decision made in the wrong place can be undone in the right one.',
    fix: 'take it up in the arena that decides, or change what this one may decide',
    message: ({ decision, arena, subject, decider }) =>
      decider === undefined
        ? `“${decision}” was decided in ${arena}, which may not decide on ${said(subjects, subject)}`
        : `“${decision}” was decided in ${arena}, and its rule gives it to ${decider}`,
  },
  find: ({ charter }) =>
    standingDecisions(charter).flatMap(({ decision, index }) => {
      const { subject } = decision;
      const arena = byId(charter.arenas, decision.arena);
      if (!arena) return [];
      const values = { decision: called(decision), arena: called(arena) };
      const found = (more: Record<string, string>) => [
        at(['decisions', index, 'arena'], decision, { ...values, ...more }),
      ];
      if (subject !== undefined && allows(arena.may_not, subject)) return found({ subject });
      const decider = deciderElsewhere(charter, decision);
      return decider === undefined || allows(arena.delegated, subject)
        ? []
        : found({ decider: partyCalled(charter, decider) });
    }),
};
