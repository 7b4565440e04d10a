// Every kind of change, and each with a field missing that may be, through every format: always valid, always the same.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { impacts, type JudgedChange } from '../../src/diff/change.ts';
import { diffCharters } from '../../src/diff/diff.ts';
import { nameIn, toldOf, type Tellings } from '../../src/render/change-told.ts';
import { tellingOf } from '../../src/render/telling.ts';
import {
  changeFormats,
  changeReporters,
  type ChangeFormat,
  type ChangeOptions,
  type Comparison,
} from '../../src/report/changes.ts';
import { changesSchema } from '../../src/report/changes-schema.ts';
import { diff as inEnglish } from '../../src/words/en/diff.ts';
import { diff as inBokmal } from '../../src/words/nb/diff.ts';
import { hostileText, randomFrom } from '../support/hostile-text.ts';
import { nordfjord, revised } from '../support/revised.ts';
import { renderOptions } from '../support/render-options.ts';
import { actedOn } from '../support/runner.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
const isChanges = ajv.compile(changesSchema);

const full: JudgedChange = {
  record: 'felles-tilbud',
  list: 'goals',
  field: 'statement',
  kind: 'changed',
  impact: 'commitment',
  sure: false,
  before: 'Unge mellom 16 og 24 år møter ett samlet tilbud når skole, arbeid eller helse svikter',
  after: 'Unge mellom 16 og 25 år møter ett samlet tilbud når skole, arbeid eller helse svikter',
  because_of: 'helse-forde',
  agree_again: [{ actor: 'stad', through: 'stad-kontakt', because: 'Stad: målet er endret' }],
};
const without = (key: keyof JudgedChange): JudgedChange =>
  Object.fromEntries(
    Object.entries(full).filter(([name]) => name !== key),
  ) as unknown as JudgedChange;

const changes: JudgedChange[] = [
  full,
  ...impacts.map((impact): JudgedChange => ({ ...full, impact, sure: true, agree_again: [] })),
  { ...without('before'), kind: 'added' },
  { ...without('after'), kind: 'removed' },
  { ...full, field: '', kind: 'renamed', impact: 'none', before: 'gammel', after: 'ny' },
  { ...without('because_of'), field: '', kind: 'moved', impact: 'none' },
  { ...full, field: '', kind: 'added', agree_again: [{ actor: 'stad', because: 'uten noen' }] },
  { ...full, record: 'escalation', list: 'escalation', field: '', impact: 'decision' },
];

const comparison = (those: JudgedChange[], rest: Partial<Comparison> = {}): Comparison => ({
  ...{ version: 1, tool: { name: 'samspill', version: '0.1.0' }, language: 'nb' },
  ...{ charter: 'Ung i Nordfjord', from: 'gjennomgangen 15. januar 2026', to: './charter.yaml' },
  ...{ changes: those, withheld: 0 },
  ...rest,
});

const same = (text: string): string => text;
const paint = { strong: same, quiet: same, gone: same, come: same };
const options = (over: Partial<ChangeOptions> = {}): ChangeOptions => ({
  words: inBokmal,
  tell: ({ record, field, before, after }) => ({
    ...{ kind: 'Mål', record, ...(field === '' ? {} : { field }) },
    ...(typeof before === 'string' ? { before } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  }),
  name: same,
  columns: 80,
  paint,
  ...over,
});

const tree = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const valid: Record<ChangeFormat, (output: string, of: Comparison) => void> = {
  text: (output) => expect(output).toMatch(/\n$/),
  markdown: (output) => {
    const kinds = new Set(tree(output).children.map(({ type }) => type));
    for (const kind of kinds) expect(['heading', 'paragraph', 'list', 'html']).toContain(kind);
    expect(tree(output).children.filter(({ type }) => type === 'html').length % 2).toBe(0);
  },
  json: (output, { changes: those }) => {
    const value = JSON.parse(output) as { changes: unknown[] };
    isChanges(value);
    expect(isChanges.errors ?? []).toEqual([]);
    expect(value.changes).toHaveLength(those.length);
  },
  html: (output) => {
    expect(output).toMatch(/^<!doctype html>/);
    expect(output).not.toMatch(/<(?:script|img|iframe|a|link)\b/i);
    expect(output.match(/<del>/g)?.length ?? 0).toBe(output.match(/<\/del>/g)?.length ?? 0);
  },
};

const cases: Record<string, [Comparison, Partial<ChangeOptions>]> = {
  'all there is': [comparison(changes), {}],
  'in English, on a narrow screen': [
    comparison(changes, { language: 'en' }),
    { words: inEnglish, columns: 20 },
  ],
  'no change': [comparison([]), {}],
  'only what is withheld': [comparison([], { withheld: 3 }), {}],
  'no room': [comparison(changes), { room: 200 }],
  ...Object.fromEntries(
    (['before', 'after', 'because_of'] as const).map((key) => [
      `without ${key}`,
      [comparison([without(key)]), {}] as [Comparison, Partial<ChangeOptions>],
    ]),
  ),
};

describe.each(changeFormats)('%s', (format) => {
  test.each(Object.entries(cases))('%s', async (_, [of, over]) => {
    const report = await changeReporters[format]();
    const output = report(of, options(over));
    valid[format](output, of);
    expect(actedOn(output)).toEqual([]);
    expect(report(structuredClone(of), options(over))).toBe(output);
  });

  test('text that somebody might act upon', async () => {
    const report = await changeReporters[format]();
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = randomFrom(seed);
      const text = (): string => hostileText(random);
      const hostile = changes.map((one): JudgedChange => ({
        ...one,
        ...(one.before === undefined ? {} : { before: text() }),
        ...(one.after === undefined ? {} : { after: text() }),
        agree_again: [{ actor: text(), because: text() }],
      }));
      const of = comparison(hostile, { charter: text(), from: text(), to: text() });
      const tell: ChangeOptions['tell'] = ({ before, after }) => ({
        ...{ kind: text(), record: text(), field: text() },
        ...(typeof before === 'string' ? { before } : {}),
        ...(typeof after === 'string' ? { after } : {}),
      });
      const output = report(of, options({ tell }));
      valid[format](output, of);
      expect(actedOn(output), `seed ${seed}`).toEqual([]);
    }
  });
});

test('words that changed are marked in the text, in colour as well where there is any', async () => {
  const report = await changeReporters.text();
  const colours = {
    ...paint,
    gone: (text: string) => `<${text}>`,
    come: (text: string) => `«${text}»`,
  };
  const one = comparison([full]);
  expect(report(one, options({ columns: 120 }))).toContain(
    'Unge mellom 16 og [-24-]{+25+} år møter',
  );
  const coloured = report(one, options({ columns: 120, paint: colours }));
  expect(coloured).toContain('<[->');
  expect(coloured.replace(/[<>«»]/g, '')).toBe(report(one, options({ columns: 120 })));
});

test('one line when nothing has changed', async () => {
  const report = await changeReporters.text();
  expect(report(comparison([]), options({ columns: 200 }))).toBe(
    'Ung i Nordfjord: ingenting er endret fra gjennomgangen 15. januar 2026 til ./charter.yaml\n',
  );
});

test('names and labels are those of the question pack, and a value is told as in the document', () => {
  const after = revised(
    ['due: 2026-Q4', 'due: 2027-Q1'],
    ['actor: kinn, percent: 62.5', 'actor: kinn, percent: 60'],
    ['    outside:\n', '    outside:\n      - boligtilbud\n'],
    ['members: [nav-nordfjord, stad, kinn, helse-forde]', 'members: [nav-nordfjord, stad, kinn]'],
    ['status: planned }', 'status: done }'],
  );
  const tellings: Tellings = {
    before: tellingOf(nordfjord, renderOptions()),
    after: tellingOf(after, renderOptions()),
  };
  expect(diffCharters(nordfjord, after).map((one) => toldOf(tellings, one))).toMatchInlineSnapshot(`
    [
      {
        "after": "boligtilbud",
        "field": "Utenfor",
        "kind": "Samarbeidet",
      },
      {
        "after": "1. kvartal 2027",
        "before": "4. kvartal 2026",
        "field": "Frist",
        "kind": "leveranse",
        "record": "Felles inntaksskjema med samtykke",
      },
      {
        "after": "Ferdig",
        "before": "Planlagt",
        "field": "Status",
        "kind": "Milepæler",
        "record": "Prøvd med ti unge i Stad",
      },
      {
        "after": "60 %",
        "before": "62,5 %",
        "field": "Andeler, Kinn kommune, Prosent",
        "kind": "Kostnadsdeling",
        "record": "drift av skjemaet",
      },
      {
        "before": "Helse Førde",
        "field": "Medlemmer",
        "kind": "arena",
        "record": "Styringsgruppa",
      },
    ]
  `);
  expect(nameIn(tellings)('stad')).toBe('Stad kommune');
});

test('those that must agree again for the same reasons are told together, and counted one by one', async () => {
  const because = (name: string): string =>
    `${name}: målet er endret; det må hjem (forankring ${name})`;
  const again = ['Stad', 'Kinn'].map((actor) => ({ actor, because: because(actor) }));
  const other = {
    actor: 'Sykehuset',
    because: 'Sykehuset: målet er endret; direktøren kan avgjøre det',
  };
  const those = comparison([{ ...full, agree_again: [...again, other] }]);
  const text = (await changeReporters.text())(those, options());
  expect(text).toContain(
    '(3)\n  Stad, Kinn (1)\n    - målet er endret; det må hjem (forankring)\n  Sykehuset (1)\n',
  );
  expect((await changeReporters.html())(those, options())).toContain('<dt>Stad, Kinn</dt>');
  expect((await changeReporters.markdown())(those, options())).toContain('**Stad, Kinn (1)**');
  expect((await changeReporters.json())(those, options())).toContain(because('Kinn'));
});
