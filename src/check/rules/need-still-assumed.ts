// A need that was assumed at the last two reviews and still is.
import { heldReviews } from '../../charter/held-reviews.ts';
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'need-still-assumed',
  checks: ['CHK-12'],
  trace: ['PHASE-1b'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  asks: ['Q-USER-04'],
  text: {
    summary: 'A need is not assumed for ever',
    why: 'An assumption is a fine start. After two reviews somebody could have asked the users.',
    fix: 'find out whether the need is there, and set evidence to observed or documented',
    message: ({ need }) => `the need “${need}” has been assumed through two reviews`,
  },
  find: ({ charter, reviews }) => {
    const held = heldReviews(reviews).slice(-2);
    if (held.length < 2) return [];
    return (charter.needs ?? []).flatMap((need, index) => {
      const wasAssumed = held.every(({ charter: then }) =>
        (then.needs ?? []).some((old) => old.id === need.id && old.evidence === 'assumed'),
      );
      return need.evidence === 'assumed' && wasAssumed
        ? [at(['needs', index, 'evidence'], need, { need: called(need) })]
        : [];
    });
  },
};
