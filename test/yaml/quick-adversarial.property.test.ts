// Reading the quick way, with files made to trip it: the same value, problems and places as the YAML reader gives, or no answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charterShape } from '../../src/charter/schema.ts';
import { wholeSource } from '../../src/yaml/document.ts';
import type { Path } from '../../src/yaml/problem.ts';
import { quickSource } from '../../src/yaml/quick-source.ts';
import { map, record, type Shape } from '../../src/yaml/shape.ts';

const simple: Shape = { kind: 'simple' };
const anything = record({ a: map('word', simple), b: simple, c: simple });

const odd = [
  ...[
    '-',
    '- ',
    '---',
    '...',
    ':',
    ': ',
    ' :',
    '#',
    ' #',
    '? ',
    '!',
    '&a',
    '*a',
    '|',
    '>',
    '%',
    '@',
  ],
  ...[
    '`',
    '"',
    "'",
    '\\',
    "''",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '<<',
    '=',
    '~',
    'null',
    '-1',
    '0x1',
    '12:30',
  ],
  ...[
    'x: y',
    'x #y',
    "it's",
    'http://x.no/y?a=b#c',
    '\t',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '😀',
  ],
  ...['\u0300', '\u200b', '\u202e', '\u3000', '\u0001', 'æ', ' ', '  ', 'en tekst'],
];
const line = fc
  .array(fc.constantFrom(...odd), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''));
const plain = fc.constantFrom('en tekst', '2026-06', 'nei', '-3', 'a:b', 'a#b', 'Stad kommune');
const end = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\n') },
  fc.constantFrom(
    '',
    ' \n',
    '\t\n',
    ' # c\n',
    '#c\n',
    '\r\n',
    '\r',
    '\u0085',
    '\u2028',
    '\n\n',
    '\n  # c\n',
    '\n...\n',
    '\n---\n',
  ),
);
const doubleQuoted = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '\\"',
      '\\\\',
      '\\n',
      '\\t',
      '\\/',
      '\\u00e5',
      '\\ud83d',
      '\\x41',
      '\\0',
      '\\N',
      '\\ ',
      '#',
      ': ',
      '\n  ',
      '\t',
      '\u2028',
    ),
    { maxLength: 4 },
  )
  .map((all) => `"${all.join('')}"`);
const singleQuoted = fc
  .array(fc.constantFrom('a', ' ', "''", '"', '\\', '#', ': ', '\n  ', '\t', '\u2028'), {
    maxLength: 4,
  })
  .map((all) => `'${all.join('')}'`);
const flow = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(plain, line, doubleQuoted),
    fc
      .tuple(fc.array(tie('any'), { maxLength: 3 }), fc.constantFrom('', ' ', ',', '\n  '))
      .map(([all, more]) => `[${all.join(', ')}${more}]`),
    fc
      .array(tie('any'), { maxLength: 3 })
      .map((all) => `{${all.map((one, at) => `k${at}: ${one}`).join(', ')}}`),
  ),
})).any;
const header = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('|', '|-') },
  fc.constantFrom('|+', '>', '>-', '|2', '|-2', '|0', '|9', '| #c', '|#c', '|-x', '|\t'),
);
const block = fc
  .tuple(
    header,
    fc.nat(3),
    fc.array(
      fc.oneof(
        plain,
        line,
        fc.constantFrom('', ' ', '    ', '\t', '# c', '- a', 'a: b', '---', 'x '),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([head, further, lines]) =>
    [head, ...lines.map((one) => (one === '' ? '' : ' '.repeat(further + 2) + one))].join('\n'),
  );
const scalar = fc.oneof({ weight: 3, arbitrary: plain }, line, doubleQuoted, singleQuoted, flow, {
  weight: 2,
  arbitrary: block,
});

const keys = ['a', 'b', 'c', 'id', 'name', 'format', 'actors', 'goals', 'collaboration', 'purpose'];
const oddKeys = [
  '<<',
  '"a"',
  "'a'",
  '? a',
  '- a',
  'a b',
  'a:',
  'no',
  '~',
  '1',
  'æ',
  'e\u0301',
  'k'.repeat(1000),
  'k'.repeat(1001),
  '__proto__',
  '×',
  'ɐ',
  '-a',
];
const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...keys) },
  fc.constantFrom(...oddKeys),
);

interface Part {
  key: string;
  value: string;
  end: string;
  under: readonly Part[];
  isList: boolean;
  further: number;
}
const part = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.record({
    key,
    value: scalar,
    end,
    under: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constant([]),
      fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    ),
    isList: fc.boolean(),
    further: fc.constantFrom(2, 2, 2, 2, 0, 1, 4),
  }),
})).part;

const written = (parts: readonly Part[], indent: number): string =>
  parts
    .map(({ key, value, end, under, isList, further }) => {
      const pad = ' '.repeat(indent);
      if (under.length === 0) return `${pad}${key}: ${value.replaceAll('\n', `\n${pad}`)}${end}`;
      const inner = written(under, indent + further);
      const own = ' '.repeat(indent + further);
      const listed = inner.startsWith(own)
        ? `${own}- ${inner.slice(own.length).replace(/\n(?=.)/g, '\n  ')}`
        : inner;
      return `${pad}${key}:\n${isList ? listed : inner}`;
    })
    .join('');

const source = fc
  .tuple(
    fc.array(part, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '', '\ufeff', '# c\n', '---\n', '%YAML 1.2\n'),
    fc.boolean(),
  )
  .map(([parts, before, isDos]) => {
    const text = before + written(parts, 0);
    return isDos && text.length % 5 === 0 ? text.replaceAll('\n', '\r\n') : text;
  });

const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

test('files made to trip it are read alike, or left alone', () => {
  let count = 0;
  fc.assert(
    fc.property(source, fc.constantFrom<Shape>(charterShape, anything), (text, shape) => {
      const quick = quickSource(text, shape);
      if (quick === undefined) return;
      count += 1;
      const whole = wholeSource(text, shape);
      expect(quick.value).toEqual(whole.value);
      expect(quick.problems).toEqual(whole.problems);
      for (const path of pathsIn(quick.value))
        expect(quick.locate(path)).toEqual(whole.locate(path));
    }),
    { numRuns: Number(process.env['QUICK_RUNS'] ?? 2000) },
  );
  expect(count).toBeGreaterThan(200);
});
