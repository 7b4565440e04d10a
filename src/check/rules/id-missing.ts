// A record without an id.
import { withoutIds } from '../not-filled.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'id-missing',
  checks: ['CHK-01'],
  trace: [],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Every record has an id',
    why: 'Records are compared by id. One without cannot be followed from review to review.',
    fix: 'run samspill check --fix, or let the next save give it one',
    message: ({ list, record }) =>
      record === ''
        ? `an entry of ${list} has no id`
        : `an entry of ${list} has no id: “${record}”`,
  },
  find: ({ charter }) =>
    withoutIds(charter).map(({ path, label }) => ({
      path,
      values: { record: label, list: path.filter((step) => typeof step === 'string').join('.') },
    })),
};
