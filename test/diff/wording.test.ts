// What counts as wording (semantics 21): near misses never do, and what is only said again does.
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/diff/wording.ts';
import { linesOf, nearMisses, pairsIn, type TextPair } from '../support/word-pairs.ts';

const least = { nb: 400, en: 350, sv: 160, nn: 160 } as const;

describe.each(Object.entries(least))('near misses in %s', (language, enough) => {
  const pairs = nearMisses(language).flatMap(pairsIn);

  test('are many', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(enough);
  });

  test.each(pairs)('%s → %s', (before, after) => {
    expect(before).not.toBe(after);
    expect(wordingOf(before, after, language)).toMatch(/^(meaning|unsure)$/);
    expect(wordingOf(after, before, language)).toMatch(/^(meaning|unsure)$/);
  });
});

/** The pairs of a file with a heading for each language. */
const pairsByLanguage = (name: string): { language: string; line: string }[] =>
  linesOf(name)
    .reduce<{ language: string; line: string }[]>(
      (pairs, line) => [
        ...pairs,
        line.startsWith('# ')
          ? { language: line.slice(2), line: '' }
          : { language: pairs.at(-1)?.language ?? '', line },
      ],
      [],
    )
    .filter(({ line }) => line !== '');

const proved = pairsByLanguage('proved.txt').flatMap(({ language, line }) =>
  pairsIn(line).map((pair): [string, TextPair] => [language, pair]),
);

test.each(proved)('wording in %s: %s', (language, [before, after]) => {
  expect(wordingOf(before, after, language)).toBe('wording');
  expect(wordingOf(after, before, language)).toBe('wording');
});

/** `?` is not wording by the letter; `~` is, and is not proved: a person says so. */
const rewordings = ['rewordings.txt', 'rewordings-more.txt'].flatMap(pairsByLanguage);
test.each(rewordings)('a secretary in $language: $line', (pair) => {
  const [before = '', after = ''] = pair.line.replace(/^[?~] /, '').split('|');
  const isProved = !/^[?~] /.test(pair.line);
  expect(wordingOf(before, after, pair.language) === 'wording').toBe(isProved);
  expect(wordingOf(after, before, pair.language) === 'wording').toBe(isProved);
});

test('a text of five thousand words is judged at once', () => {
  const lines = nearMisses('nb').flatMap(pairsIn).flat();
  const texts = lines
    .filter((_, at) => at % 2 === 0)
    .join(' ')
    .split(' ');
  const long = Array.from({ length: 5000 }, (_, at) => texts[at % texts.length]);
  const other = long.with(2500, 'rutiner').map((word) => (word === 'og' ? 'og,' : word));
  wordingOf('Gruppen møtes i mai.', 'I mai møtes gruppen.', 'nb');
  const start = performance.now();
  wordingOf(long.join(' '), other.join(' '), 'nb');
  wordingOf(long.join(' '), other.toReversed().join(' '), 'nb');
  // Two texts of 5 000 words took 40 ms when this was written; a square of the length would be seconds.
  expect(performance.now() - start).toBeLessThan(1000);
});
