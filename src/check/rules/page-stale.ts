// A charter.md made from another charter.yaml.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'page-stale',
  checks: ['CHK-94'],
  trace: [],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'charter.md is made from this charter.yaml',
    why: 'People read charter.md. When it lags behind, they agree to something else.',
    fix: 'run samspill render',
    message: () => 'charter.md was made from an earlier charter.yaml',
  },
  find: ({ beside }) =>
    beside.page === 'source-differs' || beside.page === 'options-differ' ? [{ path: [] }] : [],
};
