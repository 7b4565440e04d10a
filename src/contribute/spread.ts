// The perceptions of one statement → as much of them as may be shown for that many respondents (semantics 18).
import type { Contribution, Perception } from './contribution.ts';

/** Fewer than this, and nothing is shown. */
export const fewest = 3;
/** From this on, the lowest and the highest too, and a dot each in the terminal. */
export const enoughForEnds = 5;
/** The answers lie so far apart that the group sees this differently. */
const wideFrom = 3;

export interface Spread {
  answered: number;
  cannotSay: number;
  median: number;
  wide: boolean;
  least?: number;
  most?: number;
}

/** As reviews keep it. */
export interface Aggregate {
  answered?: number;
  median?: number;
  least?: number;
  most?: number;
  wide?: boolean;
}

export const perceptionsOf = (contributions: readonly Contribution[], id: string): Perception[] =>
  contributions.flatMap(({ perceptions = {} }) => {
    const found = Object.hasOwn(perceptions, id) ? perceptions[id] : undefined;
    return found?.answer === undefined ? [] : [found];
  });

const numbersIn = (perceptions: readonly Perception[]): number[] =>
  perceptions
    .map(({ answer }) => Number(answer))
    .filter((answer) => Number.isInteger(answer))
    .sort((a, b) => a - b);

const medianOf = (sorted: readonly number[]): number => {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
};

/** Undefined below three who answered with a number. */
export const spreadOf = (perceptions: readonly Perception[]): Spread | undefined => {
  const sorted = numbersIn(perceptions);
  if (sorted.length < fewest) return undefined;
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  return {
    answered: sorted.length,
    cannotSay: perceptions.length - sorted.length,
    median: medianOf(sorted),
    wide: most - least >= wideFrom,
    ...(sorted.length < enoughForEnds ? {} : { least, most }),
  };
};

/** How many chose 1, 2, 3, 4 and 5; undefined where that may not be shown. Never for a file. */
export const dotsOf = (
  perceptions: readonly Perception[],
  { allAgreed }: { allAgreed: boolean },
): number[] | undefined => {
  const sorted = numbersIn(perceptions);
  if (sorted.length < (allAgreed ? fewest : enoughForEnds)) return undefined;
  return [1, 2, 3, 4, 5].map((value) => sorted.filter((one) => one === value).length);
};

/** What a review record keeps of the perceptions: only what may be shown. */
export const aggregatesOf = (
  contributions: readonly Contribution[],
): Record<string, Required<Pick<Aggregate, 'answered' | 'median' | 'wide'>> & Aggregate> => {
  const ids = [...new Set(contributions.flatMap((one) => Object.keys(one.perceptions ?? {})))];
  return Object.fromEntries(
    ids.sort().flatMap((id) => {
      const spread = spreadOf(perceptionsOf(contributions, id));
      if (spread === undefined) return [];
      const { cannotSay: _, ...kept } = spread;
      return [[id, kept]];
    }),
  );
};

export interface Moved {
  since: string;
  median: 'up' | 'down' | 'same';
  spread: 'wider' | 'narrower' | 'same';
}

/** How it moved since last time. With one or two more or fewer respondents, it would tell what they answered. */
export const movedSince = (
  now: Spread,
  last: { date: string; aggregate: Aggregate } | undefined,
): Moved | undefined => {
  const then = last?.aggregate;
  if (last === undefined || then?.answered === undefined || then.median === undefined)
    return undefined;
  const difference = Math.abs(now.answered - then.answered);
  if (then.answered < fewest || difference === 1 || difference === 2) return undefined;
  return {
    since: last.date,
    median: now.median > then.median ? 'up' : now.median < then.median ? 'down' : 'same',
    spread: spreadMoved(now, then),
  };
};

/** By the range where both times show it, else by whether it was wide. */
const spreadMoved = (now: Spread, then: Aggregate): Moved['spread'] => {
  const range = ({ least, most }: Aggregate): number | undefined =>
    least === undefined || most === undefined ? undefined : most - least;
  const [before, after] = [range(then), range(now)];
  const change =
    before !== undefined && after !== undefined
      ? after - before
      : Number(now.wide) - Number(then.wide === true);
  return change > 0 ? 'wider' : change < 0 ? 'narrower' : 'same';
};

/** What the list is ordered by: the spread as far as it is shown, then the lowest median. */
export const bySpread = (a: Spread | undefined, b: Spread | undefined): number =>
  weight(b) - weight(a) || (a?.median ?? 9) - (b?.median ?? 9);

const weight = (spread: Spread | undefined): number => {
  if (spread === undefined) return -1;
  if (spread.least !== undefined && spread.most !== undefined) return spread.most - spread.least;
  return spread.wide ? wideFrom : 0;
};
