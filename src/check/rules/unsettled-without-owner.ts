// Who settles a blank.
import { blanksOf } from '../not-filled.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'unsettled-without-owner',
  checks: ['CHK-61'],
  trace: [],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'What is unsettled has somebody who settles it, by some date',
    why: 'A blank with an owner is worth more than a guess; a blank without one stays.',
    fix: 'say by whom and when it is settled',
    message: ({ field }) => `nobody is to settle ${field}, or no date is given`,
  },
  find: ({ charter }) =>
    blanksOf(charter).flatMap(({ path, field, isOwned }) =>
      isOwned ? [] : [{ path, values: { field } }],
    ),
};
