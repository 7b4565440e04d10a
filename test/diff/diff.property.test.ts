// Any two charters: every leaf that differs is told once, both ways alike, and layout is never a change.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { walk } from '../../src/charter/references.ts';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import type { Change } from '../../src/diff/change.ts';
import { diffCharters } from '../../src/diff/diff.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';
import { leavesOf, type CharterLeaf } from '../support/charter-leaves.ts';
import { edited } from '../support/edited-charter.ts';
import { shuffled } from '../support/shuffled.ts';

const runs = { numRuns: Number(process.env['RUNS'] ?? 80) };
/** A charter, and the same after some edits; or another altogether. */
const two = fc.oneof(
  { weight: 3, arbitrary: arbitraryCharter.chain((one) => edited(one).map((then) => [one, then])) },
  { weight: 1, arbitrary: fc.tuple(arbitraryCharter, arbitraryCharter) },
) as fc.Arbitrary<[Charter, Charter]>;

const saying = (changes: readonly Change[]): Change[] =>
  changes.filter(({ kind, impact }) => !(kind === 'moved' && impact === 'none'));

test('nothing has changed in what is the same', () => {
  fc.assert(
    fc.property(arbitraryCharter, (charter) => {
      expect(diffCharters(charter, structuredClone(charter))).toEqual([]);
    }),
    runs,
  );
});

test('the order of keys and lists, and the layout of the file, are no changes', () => {
  fc.assert(
    fc.property(arbitraryCharter, fc.infiniteStream(fc.nat()), (charter, numbers) => {
      const pick = (): number => Number(numbers.next().value);
      expect(saying(diffCharters(charter, shuffled(charter, pick)))).toEqual([]);
      const text = formatCharter(charter).replaceAll('\n', '\r\n');
      expect(diffCharters(charter, parseCharter(`# Et notat\r\n${text}`).charter)).toEqual([]);
    }),
    runs,
  );
});

test('an id that gives way to somebody outside is two leaves: the id went, the text came', () => {
  const step = { id: 'lederne', step: 'Lederne møtes' };
  const actors = [{ id: 'stad', name: 'Stad kommune' }];
  const changes = diffCharters(
    { actors, escalation: [{ ...step, who: ['stad'] }] },
    { actors, escalation: [{ ...step, who: [{ text: 'Statsforvalteren' }] }] },
  );
  expect(changes.map(({ field, kind }) => [field, kind])).toEqual([
    ['who.stad', 'removed'],
    ['who', 'added'],
  ]);
});

test('every leaf that differs is in one change, and every change has one', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      const changes = diffCharters(before, after);
      fc.pre(!changes.some(({ kind }) => kind === 'renamed') && hasKeys(before) && hasKeys(after));
      const [old, now] = [leavesOf(before), leavesOf(after)];
      const differ = [...new Set([...old.keys(), ...now.keys()])].filter(
        (key) => old.get(key)?.value !== now.get(key)?.value,
      );
      const left = changes.filter(
        ({ kind, before, after }) => kind !== 'moved' && !isOrder(before, after),
      );
      for (const key of differ) {
        const leaf = now.get(key) ?? old.get(key);
        const covering = left.filter((change) => leaf !== undefined && covers(change, leaf));
        expect(covering, `${key} in ${JSON.stringify(covering)}`).toHaveLength(1);
      }
      for (const change of left) {
        const leaves = differ.filter((key) => {
          const leaf = now.get(key) ?? old.get(key);
          return leaf !== undefined && covers(change, leaf);
        });
        expect(leaves.length, JSON.stringify(change)).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});

/** Each entry that is kept by a key has one of its own. */
const hasKeys = (charter: Charter): boolean => {
  let all = true;
  walk(charter, charterShape, {
    path: [],
    see: (value, shape) => {
      if (shape.kind !== 'list' || shape.of.kind !== 'record') return;
      const { keyedBy } = shape.of;
      if (keyedBy === undefined) return;
      const keys = (value as Record<string, unknown>[]).map((one) => one[keyedBy]);
      all &&= keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length;
    },
  });
  return all;
};

/** The order of a list where it says something: both sides hold the same ids. */
const isOrder = (before: unknown, after: unknown): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  [...before].sort().join() === [...after].sort().join();

const covers = (change: Change, leaf: CharterLeaf): boolean => {
  const { record, list, field, kind, before, after } = change;
  if (field === '' && kind !== 'changed' && leaf.around.includes(`${list} ${record}`)) return true;
  if (leaf.list !== list || leaf.record !== record) return false;
  if (leaf.field === field || field === '') return true;
  // An entry that came or went whole; beside ids, what stands outside the charter is a leaf of its own.
  return leaf.field.startsWith(`${field}.`) && !Array.isArray(before ?? after);
};

test('the other way round it is the same, with before and after in each other’s place', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      const forth = saying(diffCharters(before, after));
      fc.pre(!forth.some(({ kind }) => kind === 'renamed'));
      expect(sorted(saying(diffCharters(after, before)).map(mirrored))).toEqual(
        sorted(forth.map((one) => mirrored(mirrored(one)))),
      );
    }),
    runs,
  );
});

const other = { added: 'removed', removed: 'added' } as const;
type Seen = Pick<Change, 'record' | 'list' | 'field' | 'kind' | 'before' | 'after'>;
const mirrored = ({ record, list, field, kind, before, after }: Seen): Seen => ({
  ...{ record, list, field, before: after, after: before },
  kind: kind === 'added' || kind === 'removed' ? other[kind] : kind,
});
const sorted = (changes: Seen[]): string[] => changes.map((one) => JSON.stringify(one)).sort();
