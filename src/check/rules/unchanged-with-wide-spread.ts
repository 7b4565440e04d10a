// Two reviews with nothing changed while the actors see things differently.
import { heldReviews } from '../../charter/held-reviews.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'unchanged-with-wide-spread',
  checks: ['CHK-55'],
  trace: ['NET-A15', 'INS-S1'],
  kind: 'wrong',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'Differences that stay wide through two unchanged reviews are talked about',
    why: 'When nothing changes and people see it very differently, something is not being said.',
    fix: 'put the statements that lie far apart on the next agenda',
    message: ({ items }) =>
      `the last two reviews changed nothing, while the answers to ${items} ${
        items === '1' ? 'statement' : 'statements'
      } lie three or more apart`,
  },
  find: ({ charter, reviews }) => {
    // The review under way is where it is talked about.
    if (charter.review?.under_way !== undefined) return [];
    const held = heldReviews(reviews).slice(-2);
    const isStill = held.length === 2 && held.every(({ record }) => record?.changed === false);
    const wide = held.at(-1)?.record?.wideSpread ?? 0;
    return isStill && wide > 0 ? [{ path: ['review'], values: { items: String(wide) } }] : [];
  },
};
