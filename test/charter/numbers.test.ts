import { expect, test } from 'vitest';
import { countOf, shareOf } from '../../src/charter/numbers.ts';

test.each([
  ['5', { heads: 5 }],
  [' 5. ', { heads: 5 }],
  ['minst 5', { heads: 5 }],
  ['At least 5', { heads: 5 }],
  ['7 votes', { heads: 7 }],
  ['minst 4 medlemmer', { heads: 4 }],
  ['50 %', { part: 0.5 }],
  ['66,7 prosent', { part: 0.667 }],
  ['at least 50%', { part: 0.5 }],
  ['2/3', { part: 2 / 3 }],
  ['3 / 4', { part: 0.75 }],
  ['Minst halvparten', { part: 0.5 }],
  ['two thirds', { part: 2 / 3 }],
  ['alle', { part: 1 }],
])('%j', (text, share) => {
  expect(shareOf(text)).toEqual(share);
});

test.each([
  'tre av fire',
  'most of them',
  '5 or 6',
  '1/0',
  'at least 50% of members, including the Chair',
  'constructor',
  '',
  '-5',
])('%j is not judged', (text) => {
  expect(shareOf(text)).toBeUndefined();
});

test('a count is a whole number and nothing else', () => {
  expect(countOf(' 12 ')).toBe(12);
  expect(['tre', '5 or 6', '2.5', '', undefined].map(countOf)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
