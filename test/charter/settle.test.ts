import { describe, expect, test } from 'vitest';
import { mergeCharters } from '../../src/charter/merge.ts';
import { withPointedAt } from '../../src/charter/restore.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { withMine } from '../../src/charter/settle.ts';

const lia = { id: 'lia', name: 'Lia kommune' };
const nes = { id: 'nes', name: 'Nes kommune' };
const hospital = { id: 'hospital', name: 'Helse Nordvik' };
const base: Charter = { actors: [lia, nes, hospital] };
const settled = (mine: Charter, theirs: Charter): Charter => {
  const { merged, conflicts } = mergeCharters(base, mine, theirs);
  return withMine(merged, conflicts);
};
const named = (name: string) => ({ ...lia, name });

describe('a conflict settled for what was answered here', () => {
  test('a field', () =>
    expect(
      settled({ actors: [named('Lia'), nes, hospital] }, { actors: [named('LIA'), nes, hospital] }),
    ).toEqual({ actors: [named('Lia'), nes, hospital] }));

  test('records they took away come back, beside those that stayed', () => {
    const mine: Charter = { actors: [named('Lia'), { ...nes, name: 'Nes' }, hospital] };
    expect(settled(mine, { actors: [hospital] })).toEqual(mine);
  });
  test('records taken away here go, each of them', () => {
    const theirs: Charter = { actors: [named('LIA'), { ...nes, name: 'NES' }, hospital] };
    expect(settled({ actors: [hospital] }, theirs)).toEqual({ actors: [hospital] });
  });
  test('a record of a list that they emptied', () => {
    const { merged, conflicts } = mergeCharters({ actors: [lia] }, { actors: [named('Lia')] }, {});
    expect(withMine(merged, conflicts)).toEqual({ actors: [named('Lia')] });
  });
});

describe('a record one side took away and the other points at', () => {
  const role = { id: 'lead', title: 'Leader', held_by: [{ actor: 'lia' }] };

  test('comes back', () => {
    const mine: Charter = { ...base, roles: [role] };
    const { merged, conflicts } = mergeCharters(base, mine, { actors: [nes, hospital] });
    expect(conflicts).toEqual([]);
    expect(withPointedAt(merged, [mine, {}])).toEqual({
      actors: [nes, hospital, lia],
      roles: [role],
    });
  });
  test('with what it points at itself', () => {
    const successor: Charter = { actors: [{ ...lia, succeeded_by: 'nes' }, nes], roles: [role] };
    const merged: Charter = { roles: [role] };
    expect(withPointedAt(merged, [successor])).toEqual({
      roles: [role],
      actors: [{ ...lia, succeeded_by: 'nes' }, nes],
    });
  });
  test('what nobody knows stays as it is', () =>
    expect(withPointedAt({ roles: [role] }, [base, {}])).toEqual({ roles: [role], actors: [lia] }));
});
