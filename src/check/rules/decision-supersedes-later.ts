// A decision that sets aside one made after it, or itself.
import { firstDay, lastDay } from '../dates.ts';
import { at } from '../present.ts';
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
    why: 'The log should read forwards.',
    fix: 'point supersedes at the earlier decision, or mend the date',
    message: ({ decision, other }) => `${decision} sets aside ${other}, which is not earlier`,
  },
  find: ({ charter }) =>
    (charter.decisions ?? []).flatMap((one, index) => {
      const old = charter.decisions?.find(({ id }) => id !== undefined && id === one.supersedes);
      const isLater =
        old === one ||
        (old?.date !== undefined &&
          one.date !== undefined &&
          firstDay(old.date) > lastDay(one.date));
      return old && isLater
        ? [
            at(['decisions', index, 'supersedes'], one, {
              decision: one.title ?? '',
              other: old.title ?? '',
            }),
          ]
        : [];
    }),
};
