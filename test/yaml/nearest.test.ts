// A word somebody typed to the one that was probably meant: a slip of the hand, or only its beginning.
import { expect, test } from 'vitest';
import { nearest } from '../../src/yaml/nearest.ts';

const ids = ['solvik-kommune', 'fjellbygd-kommune', 'helse-havn-hf', 'helse-nord-hf'];

test.each([
  ['solvik-komune', 'solvik-kommune'],
  ['Solvik', 'solvik-kommune'],
  ['fjellbygd', 'fjellbygd-kommune'],
  ['helse', undefined],
  ['sol', undefined],
  ['trafikketaten', undefined],
])('%s → %s', (typed, meant) => expect(nearest(typed, ids)).toBe(meant));
