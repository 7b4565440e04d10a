// The shape of a charter → any charter, with the text that breaks programs in every place where text can stand.
import fc from 'fast-check';
import { idFor } from '../../src/charter/ids.ts';
import { eachRecord, eachReference, labelOf, walk } from '../../src/charter/references.ts';
import { charterShape, type AnyRecord, type Charter } from '../../src/charter/schema.ts';
import { isDate } from '../../src/yaml/read-scalar.ts';
import type { NumberShape, RecordShape, Shape } from '../../src/yaml/shape.ts';
import { keptText } from '../../src/yaml/text.ts';
import { tidy } from '../../src/yaml/tidy.ts';

const yamlLike = [
  ...[
    'no',
    'off',
    'yes',
    'y',
    '~',
    'null',
    'true',
    '5',
    '1e3',
    '0123',
    '0x1F',
    '.5',
    '1_000',
    '12:30:45',
  ],
  ...[
    '2026-01-01',
    '2001-12-14t21:59:43.10-05:00',
    '2026',
    '=',
    '<<',
    '- x',
    '-',
    '? x',
    ': x',
    '#x',
    'x #y',
  ],
  ...[
    'x: y',
    'x:',
    '[x',
    'x]',
    '{a: b}',
    '&a',
    '*a',
    '!x',
    '!!int 5',
    '|',
    '>-',
    '%x',
    '@x',
    '`x`',
    '"',
    "'",
  ],
  ...[
    '---',
    '...',
    '--- x',
    'a, b',
    '\\',
    '\\n',
    '"a" b',
    "it's",
    '\u202eabc',
    '\u2028',
    '\u00a0x',
    '\ufeffx',
  ],
  ...[
    'Æøå',
    'A\u030angstro\u0308m',
    '😀',
    '| a | b |',
    '<script>',
    '# Tittel',
    '```',
    '__proto__',
    'constructor',
  ],
];

export const nastyText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...yamlLike) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('Trygt hjem', 'Stad kommune', 'Alle møter. Én gang i året.'),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(
          fc.constantFrom(
            ...yamlLike,
            ' ',
            '\n',
            '\n\n',
            '\t',
            ' \n ',
            'Møte. ',
            'kl. 10. Slutt! ',
          ),
          {
            maxLength: 8,
          },
        )
        .map((parts) => parts.join('')),
    },
  )
  .map(keptText);

const words = nastyText.filter((text) => text !== '');
const id = fc
  .string({ unit: fc.constantFrom(...'abc-1'), minLength: 1, maxLength: 6 })
  .map((text) => idFor(text, new Set()));
const dates = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(3),
  )
  .map(([year, month, day, form]) => {
    const two = (part: number): string => String(part).padStart(2, '0');
    return (
      [
        `${year}`,
        `${year}-Q${(month % 4) + 1}`,
        `${year}-${two(month)}`,
        `${year}-${two(month)}-${two(day)}`,
      ][form] ?? ''
    );
  })
  .filter(isDate);

/** Also such as YAML would read as a number. */
const marks = fc.constantFrom('0f3a9c51d27be684', '1234567890123456', '12345678901234e5');

export function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      if (shape.pattern === undefined) return words;
      if (shape.pattern.includes('{16}')) return marks;
      return shape.pattern.includes('{2,3}') ? fc.constantFrom('nb', 'no', 'en') : id;
    case 'number':
      return numberOf(shape);
    case 'yesno':
      return fc.boolean();
    case 'date':
      return dates;
    case 'choice':
      return fc.constantFrom(...shape.options);
    case 'reference':
      return shape.orText
        ? fc.oneof(
            id,
            words.map((text) => ({ text })),
          )
        : fc.constantFrom('stad', ...(shape.words ?? []));
    case 'list':
      return fc.array(arbitraryOf(shape.of), { maxLength: 3 });
    case 'record':
      return recordOf(shape);
    case 'map':
      return fc.dictionary(
        fc.constantFrom('Q-FORM-01', 'Q-ACT-02', 'no', '12', 'Egne spørsmål'),
        arbitraryOf(shape.of),
        { maxKeys: 3 },
      );
    case 'measure':
      return fc.oneof(words, fc.record({ value: numberOf({ kind: 'number' }), unit: words }));
    case 'simple':
      return fc.oneof(
        words,
        fc.array(fc.oneof(words, fc.dictionary(fc.constantFrom('navn', 'null'), words)), {
          maxLength: 3,
        }),
      );
    default:
      return shape satisfies never;
  }
}

function numberOf({ min, max, whole }: NumberShape): fc.Arbitrary<number> {
  if (whole) return fc.integer({ min: min ?? -1000, max: max ?? 1e9 });
  return fc.double({ min: min ?? -1e6, max: max ?? 1e21, noNaN: true }).map((value) => value + 0);
}

function recordOf({ fields }: RecordShape, most = 5): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(fields);
  const arbitraries = names.map((name) => arbitraryOf(fields[name]!.shape));
  const some = Math.min(names.length, most);
  return fc
    .uniqueArray(fc.nat(names.length - 1), { minLength: Math.min(1, some), maxLength: some })
    .chain((picked) =>
      fc
        .tuple(...picked.map((at) => arbitraries[at]!))
        .map((values) =>
          Object.fromEntries(picked.map((at, place) => [names[at]!, values[place]])),
        ),
    );
}

/** As it would be read from a file: nothing empty, every id once, every reference to something that is there. */
export const arbitraryCharter: fc.Arbitrary<Charter> = recordOf(charterShape, 12).map((value) =>
  wellFormed({ ...value, format: 1 }),
);

function wellFormed(raw: object): Charter {
  const charter = (tidy(raw, charterShape) ?? {}) as Charter;
  const taken = new Set<string>();
  walk(charter, charterShape, {
    path: [],
    see: (value, shape) => {
      if (shape.kind !== 'record' || !Object.hasOwn(shape.fields, 'id')) return;
      const record = value as AnyRecord;
      record.id = idFor(record.id ?? labelOf(record, shape) ?? 'x', taken);
      taken.add(record.id);
    },
  });
  const records = eachRecord(charter);
  for (const { path, to } of eachReference(charter)) {
    const target = records.find(({ list }) => to.includes('any') || to.includes(list));
    put(charter, path, target?.id ?? (to.includes('question') ? 'Q-FORM-01' : undefined));
  }
  return tidy(charter, charterShape) ?? {};
}

function put(root: unknown, path: readonly (string | number)[], value: unknown): void {
  let at = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
}
