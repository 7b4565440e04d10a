// Two edits of one charter, made apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCharters } from '../../src/charter/merge.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';

const base: Charter = {
  format: 1,
  collaboration: { name: 'Trygt hjem', purpose: 'Alle skal hjem. Ingen venter.' },
  actors: [
    { id: 'stad', name: 'Stad' },
    { id: 'kinn', name: 'Kinn' },
    { id: 'gloppen', name: 'Gloppen', also_called: ['Sandane'] },
  ],
};
const edited = (change: (charter: Charter) => void): Charter => {
  const copy = structuredClone(base);
  change(copy);
  return copy;
};

describe('both sides are kept', () => {
  it('in different fields of one record', () => {
    const mine = edited((c) => (c.actors![0]!.kind = 'municipality'));
    const theirs = edited((c) => (c.actors![0]!.name = 'Stad kommune'));
    const { merged, conflicts } = mergeCharters(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.actors?.[0]).toEqual({ id: 'stad', name: 'Stad kommune', kind: 'municipality' });
  });
  it('when one adds, one takes out, and one moves', () => {
    const mine = edited((c) => c.actors!.splice(1, 1, { id: 'bremanger', name: 'Bremanger' }));
    const theirs = edited((c) => c.actors!.reverse());
    const { merged, conflicts } = mergeCharters(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.actors?.map(({ id }) => id)).toEqual(['gloppen', 'stad', 'bremanger']);
  });
  it('in a list of texts', () => {
    const mine = edited((c) => c.actors![2]!.also_called!.push('Nordfjord'));
    const theirs = edited((c) => c.actors![2]!.also_called!.unshift('Breim'));
    const { merged } = mergeCharters(base, mine, theirs);
    expect(merged.actors?.[2]?.also_called).toEqual(['Breim', 'Sandane', 'Nordfjord']);
  });
  it('line breaks alone are no change', () => {
    const mine = edited((c) => (c.collaboration!.purpose = 'Alle skal hjem.\nIngen venter.'));
    const theirs = edited((c) => (c.collaboration!.purpose = 'Alle skal hjem.'));
    expect(mergeCharters(base, mine, theirs)).toEqual({ merged: theirs, conflicts: [] });
  });
});

describe('a conflict', () => {
  it('is one field that both changed; theirs stands', () => {
    const mine = edited((c) => (c.actors![1]!.name = 'Kinn kommune'));
    const theirs = edited((c) => (c.actors![1]!.name = 'Florø'));
    expect(mergeCharters(base, mine, theirs)).toEqual({
      merged: theirs,
      conflicts: [
        { path: ['actors', 1, 'name'], base: 'Kinn', mine: 'Kinn kommune', theirs: 'Florø' },
      ],
    });
  });
  it('is a record one changed and the other took out', () => {
    const mine = edited((c) => c.actors!.splice(1, 1));
    const theirs = edited((c) => (c.actors![1]!.name = 'Florø'));
    const { merged, conflicts } = mergeCharters(base, mine, theirs);
    expect(merged).toEqual(theirs);
    expect(conflicts).toMatchObject([{ path: ['actors', 1], mine: undefined }]);
  });
});

describe('any charters', () => {
  const three = fc.tuple(arbitraryCharter, arbitraryCharter, arbitraryCharter);
  it('a side that changed nothing does not count', () => {
    fc.assert(
      fc.property(three, ([one, two]) => {
        expect(mergeCharters(one, one, two)).toEqual({ merged: two, conflicts: [] });
        expect(mergeCharters(one, two, one)).toEqual({ merged: two, conflicts: [] });
        expect(mergeCharters(one, two, two)).toEqual({ merged: two, conflicts: [] });
      }),
    );
  });
  it('without a conflict it does not matter who is who', () => {
    fc.assert(
      fc.property(three, ([one, two, other]) => {
        const there = mergeCharters(one, two, other);
        const back = mergeCharters(one, other, two);
        expect(back.conflicts).toHaveLength(there.conflicts.length);
        if (there.conflicts.length === 0)
          expect(Object.keys(back.merged).sort()).toEqual(Object.keys(there.merged).sort());
      }),
    );
  });
});
