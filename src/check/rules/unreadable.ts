// A place where the file cannot be read as a charter; found while reading.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'unreadable',
  checks: ['CHK-02'],
  trace: [],
  kind: 'always',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'The file can be read as a charter',
    why: 'What cannot be read cannot be checked, compared or shown.',
    fix: 'mend the place named; the line below shows how it could stand',
    message: () => 'cannot be read here',
  },
  find: () => [],
};
