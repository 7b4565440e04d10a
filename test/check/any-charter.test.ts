// Any charter that can be read → each rule has an answer, and every place it names is in the charter or would be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formGroupOf } from '../../src/charter/form-group.ts';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import type { Context } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';

const inContext = (charter: Charter, then: Charter): Context => ({
  charter: { ...charter, status: 'in-force' },
  formGroup: formGroupOf(charter.collaboration?.form),
  today: '2026-11-22',
  reviews: [
    { at: '2025-11-20', charter: then, record: { changed: false } },
    { at: '2026-05-20', charter: then, record: { changed: false, participants: ['stad'] } },
  ],
  before: { at: 'main', charter: then },
  beside: {},
  outcomes: [],
  options: {},
});

const full = (rule: (typeof rules)[number]) => ({
  ...Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, { value }]) => [name, value]),
  ),
});

describe.each(rules)('$id', (rule) => {
  const findIn = (charter: Charter, then: Charter) =>
    rule.find({ ...inContext(charter, then), options: full(rule) });

  test('an empty charter', () => {
    expect(() => findIn({}, {})).not.toThrow();
  });

  test('any charter, with any before it', () => {
    fc.assert(
      fc.property(arbitraryCharter, arbitraryCharter, (charter, then) => {
        for (const { path, values = {} } of findIn(charter, then)) {
          expect(path.length === 0 || Object.hasOwn(charterShape.fields, String(path[0]))).toBe(
            true,
          );
          expect(rule.text.message(values)).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  test('records that say nothing but what they are called', () => {
    const bare = Object.fromEntries(
      Object.entries(charterShape.fields).flatMap(([name, { shape }]) =>
        shape.kind === 'list' ? [[name, [{ id: 'stad' }, { id: 'kinn' }]]] : [],
      ),
    ) as Charter;
    expect(() => findIn(bare, bare)).not.toThrow();
    expect(() => findIn(bare, {})).not.toThrow();
    expect(() => findIn({}, bare)).not.toThrow();
  });
});
