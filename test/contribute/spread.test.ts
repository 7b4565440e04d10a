// How much of the perceptions is shown for how many respondents (semantics 18), and that it is all there is.
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Contribution } from '../../src/contribute/contribution.ts';
import {
  aggregatesOf,
  bySpread,
  dotsOf,
  movedSince,
  perceptionsOf,
  spreadOf,
} from '../../src/contribute/spread.ts';

type Answer = '1' | '2' | '3' | '4' | '5' | 'cannot-say';
const from = (...answers: Answer[]): Contribution[] =>
  answers.map((answer, at) => ({ actor: `actor-${at}`, perceptions: { 'Q-TRU-02': { answer } } }));
const spread = (...answers: Answer[]) => spreadOf(perceptionsOf(from(...answers), 'Q-TRU-02'));

test.each<[Answer[], ReturnType<typeof spreadOf>]>([
  [[], undefined],
  [['1', '5'], undefined],
  [['1', '5', 'cannot-say', 'cannot-say'], undefined],
  [['1', '4', '5'], { answered: 3, cannotSay: 0, median: 4, wide: true }],
  [['3', '4', '5', '5'], { answered: 4, cannotSay: 0, median: 4.5, wide: false }],
  [
    ['2', '2', '3', '4', '5', 'cannot-say'],
    { answered: 5, cannotSay: 1, median: 3, wide: true, least: 2, most: 5 },
  ],
])('%j', (answers, shown) => {
  expect(spread(...answers)).toEqual(shown);
});

test('dots: from five, from three when everybody in the room has agreed, never below', () => {
  const dots = (allAgreed: boolean, ...answers: Answer[]) =>
    dotsOf(perceptionsOf(from(...answers), 'Q-TRU-02'), { allAgreed });
  expect(dots(true, '1', '5')).toBeUndefined();
  expect(dots(false, '1', '4', '5', '5')).toBeUndefined();
  expect(dots(true, '1', '4', '5', '5')).toEqual([1, 0, 0, 1, 2]);
  expect(dots(false, '1', '4', '5', '5', '3')).toEqual([1, 0, 1, 1, 2]);
});

test('over time: nothing when one or two more or fewer have answered', () => {
  const now = { answered: 5, cannotSay: 0, median: 3, wide: false, least: 3, most: 4 };
  const since = (answered: number) =>
    movedSince(now, {
      date: '2026-05-12',
      aggregate: { answered, median: 2, wide: true, least: 1, most: 5 },
    });
  expect([3, 4, 6, 7].map(since)).toEqual([undefined, undefined, undefined, undefined]);
  expect(since(5)).toEqual({ since: '2026-05-12', median: 'up', spread: 'narrower' });
  expect(since(8)).toEqual({ since: '2026-05-12', median: 'up', spread: 'narrower' });
  expect(movedSince(now, undefined)).toBeUndefined();
});

test('ordered by the spread that is shown, then by the lowest median; what is not shown comes last', () => {
  const shown = [
    spread('1', '1'),
    spread('4', '4', '4', '4', '4'),
    spread('2', '2', '2', '2', '3'),
    spread('1', '4', '5'),
    spread('1', '2', '5', '5', '5'),
  ].sort(bySpread);
  expect(shown.map((one) => one?.median)).toEqual([5, 4, 2, 4, undefined]);
});

const answer = fc.constantFrom<Answer>('1', '2', '3', '4', '5', 'cannot-say');

test('what a review keeps says nothing that depends on who answered, or on what is not shown', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 9 }), (answers) => {
      const kept = aggregatesOf(from(...answers));
      expect(aggregatesOf(from(...[...answers].reverse()))).toEqual(kept);
      const numbers = answers.filter((one) => one !== 'cannot-say').map(Number);
      const one = kept['Q-TRU-02'];
      if (numbers.length < 3) expect(kept).toEqual({});
      else {
        expect(one?.answered).toBe(numbers.length);
        expect(one?.wide).toBe(Math.max(...numbers) - Math.min(...numbers) >= 3);
        expect(one?.least).toBe(numbers.length < 5 ? undefined : Math.min(...numbers));
        expect(Object.keys(one ?? {})).not.toContain('cannotSay');
      }
    }),
  );
});
