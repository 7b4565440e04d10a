// A decision that sets aside one made after it, or itself.
import type { Charter } from '../../charter/schema.ts';
import { firstDay, lastDay } from '../../charter/dates.ts';
import { at, byId, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';
import type { Decision } from '../standing.ts';

/** From decision to decision that each sets aside, back to the first. */
const goesRound = (charter: Charter, first: Decision): boolean => {
  const seen = new Set<Decision>();
  let at = byId(charter.decisions, first.supersedes);
  while (at !== undefined && at !== first && !seen.has(at)) {
    seen.add(at);
    at = byId(charter.decisions, at.supersedes);
  }
  return at === first;
};

export const rule: Rule = {
  id: 'decision-supersedes-later',
  checks: ['CHK-73'],
  trace: ['INS-19'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'error',
  text: {
    summary: 'A decision sets aside an earlier one',
    why: 'The log should read forwards: the last word on a matter is the one that holds.',
    fix: 'point supersedes at the earlier decision, or mend the date',
    message: ({ decision, other, round }) =>
      other === undefined
        ? `“${decision}” sets itself aside`
        : round === 'yes'
          ? `“${decision}” sets aside “${other}”, which leads back to it, so that neither stands`
          : `“${decision}” sets aside “${other}”, which was decided later`,
  },
  find: ({ charter }) =>
    (charter.decisions ?? []).flatMap((one, index) => {
      const old = byId(charter.decisions, one.supersedes);
      const isLater =
        old?.date !== undefined && one.date !== undefined && firstDay(old.date) > lastDay(one.date);
      if (!old) return [];
      const isRound = !isLater && old !== one && goesRound(charter, one);
      if (old !== one && !isLater && !isRound) return [];
      const values = {
        decision: called(one),
        ...(old === one ? {} : { other: called(old) }),
        ...(isRound ? { round: 'yes' } : {}),
      };
      return [at(['decisions', index, 'supersedes'], one, values)];
    }),
};
