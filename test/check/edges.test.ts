import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { edgesOfAgreement } from './edges-of-agreement.ts';
import { edgesOfHistory } from './edges-of-history.ts';
import { edgesOfOffice } from './edges-of-office.ts';
import { edgesOfReviews } from './edges-of-reviews.ts';
import { edgesOfWords } from './edges-of-words.ts';
import { found } from './edges.ts';

describe.each([
  ...edgesOfAgreement,
  ...edgesOfHistory,
  ...edgesOfOffice,
  ...edgesOfReviews,
  ...edgesOfWords,
])('$rule', (edge) => {
  test(edge.shows, () => {
    const rule = rules.find(({ id }) => id === edge.rule);
    expect(rule && found(rule, edge)).toEqual(edge.finds);
  });
});
