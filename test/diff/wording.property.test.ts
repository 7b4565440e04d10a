// What holds of any text: a word of the watch list put, lost or moved is never wording, nor are two names that change places.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/diff/wording.ts';
import { lexiconOf, lookUp } from '../../src/diff/wording/lexicon.ts';
import { linesOf, pairsIn } from '../support/word-pairs.ts';

const names = ['Stad', 'Kinn', 'Nav', 'KS', 'Oslo', 'Swansea', 'OS2', 'Gloppen', 'WISB'];
const runs = { numRuns: 2000 };
const isWording = (verdict: string): boolean => verdict === 'same' || verdict === 'wording';

describe.each(['nb', 'nn', 'sv', 'en', 'da'])('%s', (language) => {
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) throw new Error(language);
  const source = language === 'da' ? 'nb' : language;
  const texts = linesOf(`${source}-near-miss.txt`).flatMap(pairsIn).flat();
  const watched = [...lexicon.watch.keys()].filter((word) => /^\p{L}+$/u.test(word));
  const text = fc.constantFrom(...texts);
  const keyOf = (word: string): string => lookUp(word.replace(/[^\p{L}]/gu, ''), lexicon).key;

  test('a word of the watch list instead of another word', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...watched), (before, place, word) => {
        const words = before.split(' ');
        const at = place % words.length;
        fc.pre(keyOf(words[at] ?? '') !== keyOf(word));
        const after = words.with(at, word).join(' ');
        expect(isWording(wordingOf(before, after, language)), after).toBe(false);
        expect(wordingOf(after, before, language)).toBe(wordingOf(before, after, language));
      }),
      runs,
    );
  });

  test('a word of the watch list that came, or went', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...watched), (before, place, word) => {
        const words = before.split(' ');
        const after = words.toSpliced(place % (words.length + 1), 0, word).join(' ');
        expect(isWording(wordingOf(before, after, language)), after).toBe(false);
        expect(isWording(wordingOf(after, before, language)), after).toBe(false);
      }),
      runs,
    );
  });

  test('two names that change places', () => {
    const two = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(text, two, fc.nat(), fc.nat(), (base, [one = '', other = ''], here, there) => {
        const words = base.split(' ');
        const [first, second] = [here % words.length, there % words.length].sort((a, b) => a - b);
        const put = (a: string, b: string): string =>
          words
            .toSpliced(second ?? 0, 0, b)
            .toSpliced(first ?? 0, 0, a)
            .join(' ');
        const verdict = wordingOf(put(one, other), put(other, one), language);
        expect(isWording(verdict), put(one, other)).toBe(false);
      }),
      runs,
    );
  });

  test('another number', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(3000), fc.nat(3000), (base, place, one, other) => {
        fc.pre(one !== other);
        const words = base.split(' ');
        const put = (number: number): string =>
          words.toSpliced(place % words.length, 0, `${number}`).join(' ');
        expect(isWording(wordingOf(put(one), put(other), language))).toBe(false);
      }),
      runs,
    );
  });

  test('two words that change places are wording only as the items of a list', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (before, here, there) => {
        const words = before.split(' ');
        const [first, second] = [here % words.length, there % words.length];
        const after = words
          .with(first, words[second] ?? '')
          .with(second, words[first] ?? '')
          .join(' ');
        const verdict = wordingOf(before, after, language);
        if (verdict === 'wording') expect(before).toMatch(/,| og | och | and | eller | or /);
      }),
      runs,
    );
  });

  test('white space, line breaks and the last full stop say nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('  ', '\n', ' \t '), fc.nat(), (before, space, place) => {
        const words = before.replace(/[.]$/, '').split(' ');
        const at = place % words.length;
        const after = `${words.slice(0, at).join(' ')}${at > 0 ? space : ''}${words.slice(at).join(' ')}.`;
        expect(isWording(wordingOf(before, after, language)), after).toBe(true);
      }),
      runs,
    );
  });

  test('the same both ways', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(wordingOf(one, other, language)).toBe(wordingOf(other, one, language));
      }),
      runs,
    );
  });
});

test('a text is the same as itself, and nothing is proved in a language without a table', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('nb', 'en', 'se', ''), (text, language) => {
      expect(wordingOf(text, text, language)).toBe('same');
    }),
  );
  expect(wordingOf('Buorre beaivi', 'Buorre beaivi.', 'se')).toBe('unsure');
});
