// How many fields of a list stand open, said of one and of several.
import { expect, test } from 'vitest';
import { interview as en } from '../../src/words/en/interview.ts';
import { interview as nb } from '../../src/words/nb/interview.ts';

test.each([
  [0, 1, '1 av 1 felt står åpent', '1 of 1 field stands open'],
  [3, 4, '1 av 4 felt står åpent', '1 of 4 fields stands open'],
  [1, 3, '2 av 3 felt står åpne', '2 of 3 fields stand open'],
  [2, 2, 'alle feltene er fylt ut', 'every field is filled in'],
])('%i of %i filled in', (filled, of, norwegian, english) => {
  expect(nb.filledCells(filled, of)).toBe(norwegian);
  expect(en.filledCells(filled, of)).toBe(english);
});
