// A charter, its reviews and the day → the signals that the form may no longer fit (domain 5.4).
import { heldReviews } from '../charter/held-reviews.ts';
import type { Charter } from '../charter/schema.ts';
import type { Looked, Reviewed, SeenThere, Signal, SignalId } from './signal.ts';
import * as people from './signals/people.ts';
import * as work from './signals/work.ts';

const signals: Readonly<
  Record<SignalId, { sees(looked: Looked): SeenThere[]; trace: readonly string[] }>
> = {
  'FIT-S1': { sees: work.outgrown, trace: ['NET-C14', 'NET-A11'] },
  'FIT-S2': { sees: work.jointMoney, trace: ['NET-C12'] },
  'FIT-S3': { sees: people.oneAgenda, trace: ['DIFI-R9', 'DIFI-REC3'] },
  'FIT-S4': { sees: people.tooManyToHear, trace: ['DIFI-R7', 'DIFI-N2'] },
  'FIT-S5': { sees: work.wellKnown, trace: ['FITSRC-1', 'FITSRC-2', 'FITSRC-3', 'PHASE-6'] },
  'FIT-S6': { sees: work.needsCare, trace: ['PROD-2'] },
  'FIT-S7': { sees: people.newcomers, trace: ['PHASE-5', 'OUT-15'] },
  'FIT-S8': { sees: people.noLongerWorthIt, trace: ['NET-A15'] },
  'FIT-S9': { sees: people.oftenInTouch, trace: ['DIFI-F13', 'NET-A04'] },
  'FIT-S10': { sees: work.goesOnAfterTheEnd, trace: ['DIFI-F23'] },
  'FIT-S11': { sees: people.moreControl, trace: ['CTRL-7'] },
};

/** What each signal rests on. */
export const signalTrace: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(signals).map(([id, { trace }]) => [id, trace]),
);

/** `reviews` oldest first. A collaboration that has ended gives none. */
export const formSignals = (
  charter: Charter,
  reviews: readonly Reviewed[],
  today: string,
): Signal[] => {
  if (charter.status === 'ended') return [];
  const held = heldReviews(reviews);
  const looked: Looked = { charter, reviews: held, last: held.at(-1) ?? reviews.at(-1), today };
  return Object.entries(signals).flatMap(([id, { sees, trace }]) => {
    const seen = sees(looked);
    return seen.length === 0 ? [] : [{ id: id as SignalId, seen, trace }];
  });
};
