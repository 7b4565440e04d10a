// What counts as wording (semantics 21): near misses never do, and what is only said again does.
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/diff/wording.ts';
import { linesOf, pairsIn, type TextPair } from '../support/word-pairs.ts';

const least = { nb: 150, en: 150, sv: 60, nn: 60 } as const;

describe.each(Object.entries(least))('near misses in %s', (language, enough) => {
  const pairs = linesOf(`${language}-near-miss.txt`).flatMap(pairsIn);

  test('are many', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(enough);
  });

  test.each(pairs)('%s → %s', (before, after) => {
    expect(before).not.toBe(after);
    expect(wordingOf(before, after, language)).toMatch(/^(meaning|unsure)$/);
    expect(wordingOf(after, before, language)).toMatch(/^(meaning|unsure)$/);
  });
});

const proved = linesOf('proved.txt').reduce<{ language: string; pairs: [string, TextPair][] }>(
  ({ language, pairs }, line) =>
    line.startsWith('# ')
      ? { language: line.slice(2), pairs }
      : {
          language,
          pairs: [...pairs, ...pairsIn(line).map((pair): [string, TextPair] => [language, pair])],
        },
  { language: '', pairs: [] },
).pairs;

test.each(proved)('wording in %s: %s', (language, [before, after]) => {
  expect(wordingOf(before, after, language)).toBe('wording');
  expect(wordingOf(after, before, language)).toBe('wording');
});
