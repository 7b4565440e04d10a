// A review file that was changed after the review.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'review-file-edited',
  checks: [],
  trace: ['OUT-15', 'INS-19'],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'A review file holds the charter as it stood after that review',
    why: 'The next review is compared with it. If it has been changed, what really changed is hidden.',
    fix: 'put the file back as it was; what is to be different belongs in charter.yaml',
    message: ({ file }) => `the charter in reviews/${file} has been changed since the review`,
  },
  find: ({ beside }) =>
    (beside.editedReviews ?? []).map((file) => ({ path: ['review'], values: { file } })),
};
