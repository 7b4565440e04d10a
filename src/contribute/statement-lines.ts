// A statement as it was compared → the lines that say how far apart the answers are, in words and where it may be in a picture.
import type { CompareWords } from '../words/compare-words.ts';
import type { ComparedStatement } from './compare.ts';
import type { Spread } from './spread.ts';

export const spreadText = (spread: Spread, words: CompareWords): string =>
  [
    words.count(spread.answered),
    words.median(spread.median),
    ...(spread.least === undefined || spread.most === undefined
      ? []
      : [words.fromTo(spread.least, spread.most)]),
    spread.wide ? words.wide : words.near,
    ...(spread.cannotSay === 0 ? [] : [words.cannotSay(spread.cannotSay)]),
  ].join(' · ');

/** How far apart, the picture, how it has moved, and what may be read out. */
export const statementLines = (
  { spread, dots, moved, whys }: ComparedStatement,
  words: CompareWords,
): string[] => [
  spread === undefined ? words.tooFew : spreadText(spread, words),
  ...(dots === undefined ? [] : [pictured(dots, words)]),
  ...(moved === undefined
    ? []
    : [
        `${words.since(moved.since)}: ${words.medianMoved[moved.median]}, ${words.spreadMoved[moved.spread]}`,
      ]),
  ...whys.map((why) => words.readOut(why)),
];

/** `1 ·  2 ●  3 ·  4 ●●●  5 ●  (one at 2, three at 4, one at 5)`. */
const pictured = (dots: readonly number[], words: CompareWords): string => {
  const row = dots.map((count, at) => `${at + 1} ${count === 0 ? '·' : '●'.repeat(count)}`);
  const told = dots.flatMap((count, at) => (count === 0 ? [] : [words.dotAt(count, at + 1)]));
  return `${row.join('   ')}   (${told.join(', ')})`;
};
