// The same words have the same fingerprint however they are laid out, and other words another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { charterFingerprint, valueFingerprint } from '../../src/charter/fingerprint.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import type { Shape } from '../../src/yaml/shape.ts';
import { entryOf, fieldOf } from '../../src/yaml/tidy.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';
import { commented, otherwise, seeds } from '../support/hand-written.ts';

const charter: Charter = {
  format: 1,
  language: 'nb',
  status: 'in-force',
  collaboration: {
    name: 'Hjem til middag',
    purpose: 'Ingen blir liggende på sykehuset fordi kommunen ikke er klar.',
    form: 'network',
  },
  actors: [
    { id: 'stad', name: 'Stad kommune', standing: 'party' },
    { id: 'sykehuset', name: 'Nordfjord sykehus', standing: 'party' },
  ],
  escalation: [
    { id: 'snakke', step: 'Snakke sammen direkte' },
    { id: 'lederne', step: 'Lederne møtes' },
  ],
};

test('it never changes from one version of the program to the next', () => {
  expect(charterFingerprint(charter)).toBe(
    '8d3c2e0b47d7ca5f5512d2c56db6938491037f5e54b60a654a85450ec2ec1369',
  );
});

/** Keys from the end, and what stands in lists too where their order means nothing. */
const turned = (value: unknown, shape: Shape): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => turned(entry, entryOf(shape, entry)));
    return shape.kind === 'list' && shape.ordered === true ? entries : entries.reverse();
  }
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, turned(entry, fieldOf(shape, key) ?? shape)]),
  );
};

const spelledApart = (text: string): string => text.normalize('NFD').replaceAll('\n', '\r\n');

test('layout, comments, order of keys and entries, Unicode form and line ends do not count', () => {
  fc.assert(
    fc.property(arbitraryCharter, seeds, (one, seed) => {
      const own = charterFingerprint(one);
      expect(charterFingerprint(turned(one, charterShape) as Charter)).toBe(own);
      const text = formatCharter(one);
      for (const other of [text, commented(one, seed).text, otherwise(one, seed).text])
        expect(charterFingerprint(parseCharter(spelledApart(other)).charter)).toBe(own);
    }),
    { numRuns: 100 },
  );
});

test('two charters that say different things differ', () => {
  fc.assert(
    fc.property(arbitraryCharter, arbitraryCharter, (one, other) => {
      const isSame = formatCharter(one) === formatCharter(other);
      if (!isSame) expect(charterFingerprint(one)).not.toBe(charterFingerprint(other));
    }),
  );
});

test.each<[string, Charter]>([
  ['a word', { ...charter, collaboration: { ...charter.collaboration, name: 'Hjem til kvelds' } }],
  ['an entry that is gone', { ...charter, actors: charter.actors?.slice(1) ?? [] }],
  [
    'an order that means something',
    { ...charter, escalation: charter.escalation?.toReversed() ?? [] },
  ],
  ['a status', { ...charter, status: 'draft' }],
])('%s makes another', (_, other) => {
  expect(charterFingerprint(other)).not.toBe(charterFingerprint(charter));
});

test('white space inside a paragraph does not count, and an empty line does', () => {
  const said = (purpose: string): string =>
    charterFingerprint({ ...charter, collaboration: { purpose } });
  expect(said('Ingen blir  liggende\nlenge.')).toBe(said(' Ingen blir liggende lenge.\n'));
  expect(said('Ingen blir liggende\n\nlenge.')).not.toBe(said('Ingen blir liggende\nlenge.'));
  expect(said('- Ingen\n- lenge')).not.toBe(said('Ingen\nlenge'));
});

test('a part by its own shape: an empty one is nothing', () => {
  const shape = fieldOf(charterShape, 'collaboration') ?? charterShape;
  expect(valueFingerprint({ name: ' ' }, shape)).toBe(valueFingerprint(undefined, shape));
  expect(valueFingerprint({ name: 'Stad' }, shape)).not.toBe(valueFingerprint({}, shape));
});
