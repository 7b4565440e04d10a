// Two words → whether one is a slip of the pen in the other: one letter more, less or changed inside a word that no other word is that near to.
import type { Lexicon } from './lexicon.ts';

/** Only words of the list `spelt`: “forankring” and “forandring” are one letter apart, and the first and the last two letters may be another form. */
export function isSlip(one: string, other: string, { spelt, watch, same }: Lexicon): boolean {
  const [right, wrong] = spelt.has(one) ? [one, other] : [other, one];
  if (!spelt.has(right) || spelt.has(wrong) || watch.has(wrong) || same.has(wrong)) return false;
  if (!/^\p{Ll}+$/u.test(wrong) || Math.abs(right.length - wrong.length) > 1) return false;
  let at = 0;
  while (at < right.length && right[at] === wrong[at]) at += 1;
  if (at < 1) return false;
  const rest = [right.slice(at), wrong.slice(at)] as const;
  return ends.some((end) => {
    const { left, then, least = 2 } = end(...rest);
    return left === then && left.length >= least;
  });
}

interface Left {
  left: string;
  then: string;
  /** How much must be left: a form differs in its last letters. */
  least?: number;
}

/** What is left after the letter that came, the letter that went, the letter that changed, and two that changed places. */
const ends: readonly ((right: string, wrong: string) => Left)[] = [
  (right, wrong) => ({ left: right, then: wrong.slice(1) }),
  (right, wrong) => ({ left: right.slice(1), then: wrong }),
  (right, wrong) => ({ left: right.slice(1), then: wrong.slice(1) }),
  (right, wrong) =>
    right[0] === wrong[1] && right[1] === wrong[0]
      ? { left: right.slice(2), then: wrong.slice(2), least: 1 }
      : { left: '', then: '' },
];
