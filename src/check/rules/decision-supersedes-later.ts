// A decision that sets aside one made after it, or itself.
import { firstDay, lastDay } from '../../charter/dates.ts';
import { at, byId, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

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
    message: ({ decision, other }) =>
      other === undefined
        ? `“${decision}” sets itself aside`
        : `“${decision}” sets aside “${other}”, which was decided later`,
  },
  find: ({ charter }) =>
    (charter.decisions ?? []).flatMap((one, index) => {
      const old = byId(charter.decisions, one.supersedes);
      const isLater =
        old?.date !== undefined && one.date !== undefined && firstDay(old.date) > lastDay(one.date);
      if (!old || (old !== one && !isLater)) return [];
      const values = { decision: called(one), ...(old === one ? {} : { other: called(old) }) };
      return [at(['decisions', index, 'supersedes'], one, values)];
    }),
};
