// A charter.md made by another version of the program.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'page-from-other-version',
  checks: ['CHK-94'],
  trace: [],
  kind: 'wrong',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'charter.md is made by this version of the program',
    why: 'It says the same; it may look a little different.',
    fix: 'run samspill render when it suits you',
    message: () => 'charter.md was made by another version of samspill',
  },
  find: ({ beside }) => (beside.page === 'version-differs' ? [{ path: [] }] : []),
};
