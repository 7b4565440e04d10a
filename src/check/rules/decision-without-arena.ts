// Where a decision was made.
import type { Charter } from '../../charter/schema.ts';
import { firstDay, lastDay } from '../../charter/dates.ts';
import { at, byId, called, isUnsettled } from '../../charter/present.ts';
import { isHandedDown, ruleOf, standingDecisions, type Decision } from '../standing.ts';
import type { Rule } from '../rule.ts';

const overlap = (one: string, other: string): boolean =>
  firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one);

/** Its arena, an arena it was made by, or the session of that day; or a rule by which it needs none. */
const isPlaced = (charter: Charter, decision: Decision): boolean => {
  const { arena, by = [], date } = decision;
  const method = ruleOf(charter, decision)?.method;
  return (
    arena !== undefined ||
    by.some((id) => byId(charter.arenas, id)) ||
    method === 'one-decides' ||
    method === 'each-at-home' ||
    (charter.sessions ?? []).some(
      (session) => session.date !== undefined && date !== undefined && overlap(session.date, date),
    )
  );
};

export const rule: Rule = {
  id: 'decision-without-arena',
  checks: ['CHK-70'],
  trace: ['DIFI-R1', 'TEN-8'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'error',
  text: {
    summary: 'Every decision names the arena it was made in',
    why: 'Talk may be confidential; decisions may not. A decision that was made nowhere was made in hiding.',
    fix: 'name the arena, or record the session it was made in',
    message: ({ decision }) => `it is not said where “${decision}” was decided`,
  },
  find: ({ charter }) =>
    standingDecisions(charter).flatMap(({ decision, index }) =>
      isPlaced(charter, decision) ||
      isHandedDown(charter, decision) ||
      isUnsettled(decision, 'arena')
        ? []
        : [at(['decisions', index], decision, { decision: called(decision) })],
    ),
};
