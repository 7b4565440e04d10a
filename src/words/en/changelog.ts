// What the changelog says of itself, in English.
import type { ChangelogWords } from '../changelog-words.ts';
import { minutes } from './minutes.ts';

export const changelog: ChangelogWords = {
  title: (name) => `${name}: what has changed, and when`,
  step: {
    adopted: (date) => `Adopted ${date}`,
    review: (date) => `Review ${date}`,
    revision: (date, ref) => `${date}, commit ${ref}`,
    since: () => 'Since then, not reviewed yet',
  },
  first: 'The first version: there is nothing earlier to compare with.',
  nothing: minutes.nothingChanged,
  withheld: minutes.withheld,
  who: minutes.who,
  confirmed: 'Confirmed',
  notLookedAt: 'Not looked at',
  outcome: minutes.outcome,
  noReviews: 'there are no reviews here to tell of',
  noReviewsHint:
    'samspill adopt freezes the first version; --from v1 tells of what git knows instead',
  toAlone: '--to is where a range ends: name where it begins with --from',
  noneBetween: (from, to) => `nothing was committed in the charter between ${from} and ${to}`,
  unreadable: (ref) => `passed over: the charter could not be read in ${ref}`,
};
