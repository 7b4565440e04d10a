// Whatever a charter, its file name or its waivers hold: valid in every format, and nobody acts on it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { formats, reporters, type Format } from '../../src/report/findings.ts';
import type { CheckedFile } from '../../src/report/run.ts';
import { hostileText, randomFrom } from '../support/hostile-text.ts';
import { options, ruleSaid, runWith, setAside } from '../support/found.ts';
import { actedOn, commandIn, unseenIn } from '../support/runner.ts';
import { expectValid } from '../support/valid-report.ts';
import { readXml, type XmlElement } from '../support/xml.ts';

const commands = [
  ...[
    '::set-output name=a::b',
    '::error file=x,line=1::no',
    ':::stop-commands::x',
    '::add-mask::a',
  ],
  ...['##vso[task.setvariable variable=a]b', '##[error]no', '###[group]', '##teamcity[x]', '####'],
  ...['\n::error::no', '\r::error::no', '\r\n##[error]no', '%0A::error::no', '%3A', '%', ','],
  ...['\u001b[2J', '\u001b]8;;https://example.org\u0007', '\u009b31m', '\u0007', '\b', '\u0000'],
  ...['\u202eyaml', '\u2066', '\u200f', '\ufeff', '\u2028', '\ud800', '\udfff', '\ufffe', '\uffff'],
  ...[
    ']]>',
    '</failure>',
    '<!--',
    '&#27;',
    '&amp;',
    '"',
    "'",
    '\\',
    '\\u0000',
    '@nordfjord/ledere',
  ],
  ...['<details>', '</details>', '</summary>', '{0}', '[here](1)', 'section_start:1:x\r\u001b[0K'],
  ...['a', ' ', '  ', '/', '../', 'æøå', 'ord '.repeat(30)],
];

const hostile = fc.oneof(
  fc
    .array(fc.constantFrom(...commands), { minLength: 1, maxLength: 6 })
    .map((some) => some.join('')),
  fc.integer().map((seed) => hostileText(randomFrom(seed))),
  fc.string({ unit: 'binary', minLength: 1 }),
);
const path = hostile.map((text) => text.replace(/\0/g, '') || 'charter.yaml');

const finding = (file: string): fc.Arbitrary<Finding> =>
  fc
    .record({
      text: hostile,
      other: hostile,
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      isWaived: fc.boolean(),
      line: fc.integer({ min: 1, max: 9 }),
      rule: fc.oneof(fc.constantFrom('review-overdue', 'risk-without-owner'), hostile),
    })
    .map(({ text, other, severity, isWaived, line, rule }) => ({
      rule,
      severity,
      file,
      path: ['answers', other, 0],
      about: other,
      line,
      column: 3,
      message: `the text “${text}” is here`,
      fix: text,
      trace: [other],
      ...(isWaived ? { waived: { reason: text, by: other, until: text } } : {}),
      fingerprint: '0123456789abcdef',
    }));

const checked: fc.Arbitrary<CheckedFile> = path.chain((file) =>
  fc.record({
    file: fc.constant(file),
    status: fc.constantFrom('checked' as const, 'unreadable' as const),
    findings: fc.array(finding(file), { maxLength: 3 }),
  }),
);

const run = fc
  .uniqueArray(checked, { maxLength: 3, selector: ({ file }) => file.replace(/\W/gu, '') })
  .map((files) => runWith(files));

const everyText = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => [key, ...everyText(inner)]);

const textsOfXml = ({ attributes, text, children }: XmlElement): string[] => [
  ...Object.values(attributes),
  text,
  ...children.flatMap(textsOfXml),
];

/** What a reader of the format sees once it is decoded: the paths of files, and our own JSON, stay as they are. */
const decoded: Partial<Record<Format, (output: string) => string[]>> = {
  sarif: (output) => everyText(JSON.parse(output)),
  junit: (output) => textsOfXml(readXml(output)),
  github: (output) =>
    output.split('\n').flatMap((line) => {
      const command = commandIn(line);
      return command ? [...command.text.split('\n'), ...Object.values(command.properties)] : [];
    }),
  gitlab: (output) =>
    everyText((JSON.parse(output) as object[]).map((issue) => ({ ...issue, location: {} }))),
};

const ours = (format: Format): string[] =>
  format === 'github' ? ['error', 'warning', 'notice'] : [];

describe.each(formats)('%s', (format) => {
  test('is valid, and does nothing', async () => {
    const report = await reporters[format]();
    fc.assert(
      fc.property(run, hostile, fc.integer({ min: 20, max: 90 }), (found, said, columns) => {
        const output = report(
          found,
          options({
            columns,
            lineOf: () => `  name: ${said.replace(/[\r\n]/g, '')}`,
            rule: (id) => ({ ...ruleSaid(id), summary: said, why: said, fix: said, source: said }),
          }),
        );
        expectValid[format](output, found);
        expect(actedOn(output, ours(format))).toEqual([]);
        const seen = decoded[format]?.(output) ?? [];
        expect(seen.map(unseenIn).filter((one) => one !== undefined)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('the fixture itself would be acted on', () => {
  const raw = commands.map((text) => `${setAside.message}\n${text}`).join('\n');
  expect(actedOn(raw).length).toBeGreaterThan(10);
});
