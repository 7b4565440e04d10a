// When the group goes through the charter again.
import { isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'review-not-planned',
  checks: ['CHK-50'],
  trace: ['OUT-15'],
  kind: 'missing',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'The next review has a date, or an event that brings it',
    why: 'A charter without a next time is a document. With one it is an agreement.',
    fix: 'set review.next, or say in review.when what brings it',
    message: () => 'the next review has no date',
  },
  find: ({ charter: { review } }) =>
    review?.next === undefined && review?.when === undefined && !isUnsettled(review, 'next')
      ? [{ path: ['review'] }]
      : [],
};
