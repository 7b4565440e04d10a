// A reference that leads nowhere, or to the wrong kind of record; found while reading.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dangling-reference',
  checks: ['CHK-01'],
  trace: [],
  kind: 'always',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'Every reference leads to a record of the right kind',
    why: 'A name that points nowhere was either mistyped or left behind.',
    fix: 'write the id of a record that is there, or add the record',
    message: ({ id }) => `${id} is not there`,
  },
  find: () => [],
};
