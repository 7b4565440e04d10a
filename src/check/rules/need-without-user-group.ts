// Whose need it is.
import { at, called, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'need-without-user-group',
  checks: ['CHK-10'],
  trace: ['OUT-01'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Every need belongs to a user group',
    why: 'A need that is nobody’s cannot be asked about and cannot be met.',
    fix: 'point the need at a user group',
    message: ({ need }) => `it is not said who has the need “${need}”`,
  },
  find: ({ charter }) =>
    (charter.needs ?? []).flatMap((need, index) =>
      need.user_group === undefined && !isUnsettled(need, 'user_group')
        ? [at(['needs', index], need, { need: called(need) })]
        : [],
    ),
};
