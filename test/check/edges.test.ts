import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { edgesOfAgreement } from './edges-of-agreement.ts';
import { edgesOfOffice } from './edges-of-office.ts';
import { edgesOfTime } from './edges-of-time.ts';
import { found } from './edges.ts';

describe.each([...edgesOfAgreement, ...edgesOfOffice, ...edgesOfTime])('$rule', (edge) => {
  test(edge.shows, () => {
    const rule = rules.find(({ id }) => id === edge.rule);
    expect(rule && found(rule, edge)).toEqual(edge.finds);
  });
});
