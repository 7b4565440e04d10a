// Who settles a blank, and when.
import { blanksOf } from '../not-filled.ts';
import { aboutAt } from '../texts.ts';
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
    message: ({ field, missing }) =>
      missing === 'due'
        ? `${field} is unsettled, and no date is set for it`
        : missing === 'by'
          ? `${field} is unsettled, and nobody is named to settle it`
          : `${field} is unsettled, with nobody named to settle it and no date`,
  },
  find: ({ charter }) =>
    blanksOf(charter).flatMap(({ path, field, missing }) => {
      if (missing.length === 0) return [];
      const values = { field, missing: missing.join(',') };
      return [{ path, ...aboutAt(charter, path), values }];
    }),
};
