// What holds of any text: a word of the watch list put, lost or moved is never wording, nor are two names that change places.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/diff/wording.ts';
import { lexiconOf, lookUp } from '../../src/diff/wording/lexicon.ts';
import { nearMisses, pairsIn } from '../support/word-pairs.ts';

const names = ['Stad', 'Kinn', 'Nav', 'KS', 'Oslo', 'Swansea', 'OS2', 'Gloppen', 'WISB'];
const parties = [
  'kommunen',
  'skolen',
  'rådet',
  'councils',
  'the board',
  'barn',
  'lærere',
  'gruppa',
];
const times: Record<string, string[]> = {
  nb: ['i mai', 'hver uke', 'to ganger i året', 'på tirsdager'],
  nn: ['i mai', 'kvar veke', 'to gonger i året', 'på tysdagar'],
  sv: ['i maj', 'varje vecka', 'två gånger om året', 'på tisdagar'],
  en: ['in May', 'every week', 'twice a year', 'on Tuesdays'],
  da: ['i maj', 'hver uge', 'to gange om året', 'på tirsdage'],
};
const places: Record<string, string[]> = {
  nb: ['på rådhuset', 'hos lærere', 'i byen'],
  nn: ['på rådhuset', 'hos lærarar', 'i byen'],
  sv: ['på kansliet', 'hos lärare', 'i staden'],
  en: ['at the town hall', 'in schools'],
  da: ['på rådhuset', 'hos lærere', 'i byen'],
};
const runs = { numRuns: 2000 };
const doers = /^(?:the|a|our) /i;
const isWording = (verdict: string): boolean => verdict === 'same' || verdict === 'wording';

describe.each(['nb', 'nn', 'sv', 'en', 'da'])('%s', (language) => {
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) throw new Error(language);
  const { when, where, every, and } = lexicon.movable;
  const source = language === 'da' ? 'nb' : language;
  const texts = nearMisses(source).flatMap(pairsIn).flat();
  const watched = [...lexicon.watch.keys()].filter((word) => /^\p{L}+$/u.test(word));
  const text = fc.constantFrom(...texts);
  const found = (word: string): ReturnType<typeof lookUp> =>
    lookUp(word.replace(/[^\p{L}]/gu, ''), lexicon);
  /** “Ukentlig”, “i mai” and the word between two items stand in what may move. */
  const mayMove = (word: string): boolean =>
    ![
      'negation',
      'only',
      'modal',
      'quantifier',
      'comparator',
      'threshold',
      'condition',
      'number',
    ].includes(found(word).watch ?? '');
  const knows = (head: string): boolean =>
    lexicon.bodies.has(head.split(' ')[0]?.toLowerCase() ?? '');
  const keyOf = (word: string): string => lookUp(word.replace(/[^\p{L}]/gu, ''), lexicon).key;

  test('a word of the watch list instead of another word', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...watched), (before, place, word) => {
        const words = before.split(' ');
        const at = place % words.length;
        fc.pre(keyOf(words[at] ?? '') !== keyOf(word));
        // “Each year” and “every year” are both “annually”, and so are “hver uke” and “hver uka” one.
        fc.pre(!every.has(words[at] ?? '') || !every.has(word));
        fc.pre(!every.has(words[at - 1] ?? ''));
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

  test('a word of the watch list that stands elsewhere, whatever became of the marks', () => {
    const mark = fc.constantFrom('', ',', '.', ';', ':');
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), mark, (before, from, to, put) => {
        const words = before.split(' ');
        const stays = words.flatMap((word, at) => (mayMove(word) ? [] : [at]));
        fc.pre(stays.length > 0);
        const at = stays[from % stays.length] ?? 0;
        const rest = words.toSpliced(at, 1);
        const there = to % (rest.length + 1);
        fc.pre(there !== at);
        const word = words[at] ?? '';
        const after = rest.toSpliced(there, 0, `${word}${put}`).join(' ');
        fc.pre(
          after.toLowerCase().replaceAll(/\P{L}/gu, '') !==
            before.toLowerCase().replaceAll(/\P{L}/gu, ''),
        );
        expect(isWording(wordingOf(before, after, language)), after).toBe(false);
        expect(isWording(wordingOf(after, before, language)), after).toBe(false);
      }),
      runs,
    );
  });

  test('a comma that came or went is wording only before “and” between two clauses, or a reference', () => {
    fc.assert(
      fc.property(text, fc.nat(), (before, place) => {
        const words = before.split(' ');
        fc.pre(words.length > 1);
        const at = place % (words.length - 1);
        const word = words[at] ?? '';
        const has = word.endsWith(',');
        fc.pre(has || /\p{L}$/u.test(word));
        const after = words.with(at, has ? word.slice(0, -1) : `${word},`).join(' ');
        const next = (words[at + 1] ?? '').toLowerCase();
        const isFree = and.has(next) || next === 'jf.' || (language === 'da' && next === 'at');
        if (!isFree) expect(isWording(wordingOf(before, after, language)), after).toBe(false);
      }),
      runs,
    );
  });

  test('a full stop that became “and” is wording only where a known doer stands on both sides', () => {
    const [joint = ''] = and;
    fc.assert(
      fc.property(text, text, (one, other) => {
        fc.pre(/^\p{Lu}/u.test(other) && !one.includes(':'));
        const start = one.replace(/[.]$/, '');
        const after = `${start}, ${joint} ${other.slice(0, 1).toLowerCase()}${other.slice(1)}`;
        if (!isWording(wordingOf(`${start}. ${other}`, after, language))) return;
        const heads = [start.split(/[.;!] /).at(-1) ?? '', other];
        for (const head of heads) expect(doers.test(head) || knows(head), after).toBe(true);
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

  test('two words that change places are wording only as the items of a list, or as time and place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (before, here, there) => {
        const words = before.split(' ');
        const [first, second] = [here % words.length, there % words.length];
        fc.pre(words[first]?.toLowerCase() !== words[second]?.toLowerCase());
        const after = words
          .with(first, words[second] ?? '')
          .with(second, words[first] ?? '')
          .join(' ');
        const verdict = wordingOf(before, after, language);
        const follows = [first, second].map((at) => words[at - 1]?.toLowerCase() ?? '');
        const arePhrases = follows.every((word) => when.has(word) || where.has(word));
        if (verdict === 'wording' && !arePhrases)
          expect(before).toMatch(/,| og | och | and | eller | or /);
      }),
      runs,
    );
  });

  test('two that change places around a verb, whatever stands first', () => {
    const { meet, send, treat } = lexicon.movable;
    const verb = fc.constantFrom(...meet, ...send, ...treat, 'betaler', 'pays', 'varslar');
    const nouns = fc.uniqueArray(fc.constantFrom(...parties), { minLength: 2, maxLength: 2 });
    const time = fc.constantFrom(...(times[language] ?? []));
    const place = fc.constantFrom(...(places[language] ?? []), '');
    fc.assert(
      fc.property(nouns, verb, time, place, ([one = '', other = ''], does, at, there) => {
        const said = (a: string, b: string): string[] => [
          `${a} ${does} ${b} ${at} ${there}.`,
          `${a} ${does} ${b} ${there} ${at}.`,
          `${at} ${does} ${a} ${b} ${there}.`,
          `${at} ${a} ${does} ${b} ${there}.`,
          `${there} ${does} ${a} ${b} ${at}.`,
          `${a} ${does} ${at}. ${b} ${does} ${there}.`,
        ];
        for (const before of said(one, other))
          for (const after of said(other, one))
            expect(isWording(wordingOf(before, after, language)), `${before} → ${after}`).toBe(
              false,
            );
      }),
      { numRuns: 300 },
    );
  });

  test('white space, line breaks and the last full stop say nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('  ', '\n', ' \t '), fc.nat(), (before, space, place) => {
        const words = before.replace(/[.]$/, '').split(' ');
        const at = place % words.length;
        // A line that starts with a number is an item of a list.
        fc.pre(!/^\d/.test(words[at] ?? ''));
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
