// A charter as a new file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { charterShape } from '../../src/charter/schema.ts';
import { same } from '../../src/yaml/same.ts';
import { doubleQuoted, isPlain, scalar, singleQuoted } from '../../src/yaml/scalar.ts';
import { arbitraryCharter, nastyText } from '../support/arbitrary-charter.ts';

it('keys stand in the order of the shape, sections a blank line apart, and nothing empty is written', () => {
  const text = formatCharter({
    actors: [{ name: 'Stad kommune', id: 'stad', also_called: [] }],
    status: 'draft',
    format: 1,
    language: 'no',
    collaboration: {
      purpose: 'Alle skal trygt hjem. Ingen venter.\n\n- lære\n- dele  ',
      name: 'Trygt hjem',
      stage: ' ',
      starts: '2026-01-01',
      mandated_by: [{ id: 'fylket', party: { text: 'Fylket' } }],
    },
    resources: [{ id: 'tid', kind: 'time', amount: { value: 5, unit: 'dager' } }],
  });
  expect(text).toBe(`format: 1
language: "no"
status: draft

collaboration:
  name: Trygt hjem
  purpose: |-
    Alle skal trygt hjem.
    Ingen venter.

    - lære
    - dele
  mandated_by:
    - id: fylket
      party: { text: Fylket }
  starts: "2026-01-01"

resources:
  - id: tid
    kind: time
    amount: { value: 5, unit: dager }

actors:
  - id: stad
    name: Stad kommune
`);
});

it('any charter is read back as it was written', () => {
  fc.assert(
    fc.property(arbitraryCharter, (charter) => {
      const { charter: read, problems } = parseCharter(formatCharter(charter));
      expect(problems).toEqual([]);
      if (!same(read, charter, charterShape)) expect(read).toEqual(charter);
    }),
    { numRuns: 500 },
  );
});

it('what is written once is written the same again', () => {
  fc.assert(
    fc.property(arbitraryCharter, (charter) => {
      const text = formatCharter(charter);
      expect(formatCharter(parseCharter(text).charter)).toBe(text);
    }),
  );
});

describe('any text', () => {
  it('is text to every reader, of YAML 1.1 and 1.2, in and out of brackets', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(`a: ${scalar(text, false)}\n`, { version })).toEqual({ a: text });
          expect(parse(`- ${scalar(text, false)}\n`, { version })).toEqual([text]);
          expect(parse(`[{ a: ${scalar(text, true)}, b: c }]`, { version })).toEqual([
            { a: text, b: 'c' },
          ]);
        }
      }),
      { numRuns: 2000 },
    );
  });
  it('survives both kinds of quotes', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(parse(doubleQuoted(text))).toBe(text);
        const single = singleQuoted(text);
        if (single !== undefined && !text.includes('\n')) expect(parse(single)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
  it.each([
    'Stad kommune',
    'Én gang i året',
    'f.eks. dette',
    'onsdager (oddetall)',
    '15 dager',
    'a-b',
    'C#',
    'kl. 10:30',
  ])('%s needs no quotes', (text) => {
    expect(isPlain(text, false)).toBe(true);
  });
  it('shows no character that hides or turns text around', () => {
    expect(doubleQuoted('a\u202eb\u200fc\ufeff')).toBe('"a\\u202eb\\u200fc\\ufeff"');
    expect(formatCharter({ terms: [{ id: 'a', meaning: 'a\u202eb' }] })).toContain('"a\\u202eb"');
  });
});
