// An id that two records bear; found while reading.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'duplicate-id',
  checks: ['CHK-01'],
  trace: [],
  kind: 'always',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'Every id is borne by one record',
    why: 'The id is what a review compares by. Two records with one id cannot be told apart.',
    fix: 'give one of them another id',
    message: ({ id }) => `the id ${id} is borne twice`,
  },
  find: () => [],
};
