import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Prompt } from '../../src/interview/ask.ts';
import { frame } from '../../src/terminal/frame.ts';
import { press, startShown, type Asked } from '../../src/terminal/machine.ts';
import { styleOf } from '../../src/terminal/style.ts';
import { traceOf } from '../../src/terminal/trace.ts';
import { widthOf } from '../../src/terminal/width.ts';
import { prompts as en } from '../../src/words/en/prompts.ts';
import { prompts as nb } from '../../src/words/nb/prompts.ts';
import { anything, keysOf } from '../support/press.ts';
import { samples } from '../support/sample-prompts.ts';

const kinds = Object.values(samples) as Prompt[];
const hostile = fc.oneof(
  fc.string({ unit: anything, maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '\u001b[2J\u001b[H',
    'a\r\nb',
    '\u202eabc',
    '支援'.repeat(60),
    'o\u0301'.repeat(99),
  ),
);

/** Every text of the prompt is something that should not act. */
const prompts = fc
  .record({ at: fc.nat(kinds.length - 1), said: fc.array(hostile, { minLength: 6, maxLength: 6 }) })
  .map(({ at, said: [a = '', b = '', c = '', d = '', e = '', f = ''] }): Prompt => {
    const prompt = kinds[at] ?? samples.text;
    const texts = { ask: a, why: b, label: c, help: [d, e], beside: [f, a] };
    const header = { theme: d, number: 1, of: 3, used: 4, planned: 20 };
    const shared = { ...prompt, ...texts, header, column: { above: e, left: 3 } };
    if ('options' in shared)
      return { ...shared, options: said(a, b, c, d, e, f) } as unknown as Prompt;
    if (shared.kind === 'rows') return { ...shared, noun: f, rows: rowsOf(a, b, c, d, e) };
    if (shared.kind === 'lines') return { ...shared, noun: f, lines: [a, b, c, d] };
    if (shared.kind === 'page') return { ...shared, lines: [a, b, c, d, e, f] };
    if (shared.kind === 'text' || shared.kind === 'long')
      return { ...shared, current: e, draft: f };
    return shared;
  });
const said = (...labels: string[]) =>
  labels.map((label, at) => ({ value: String(at), label, about: labels[at + 1] }));
const rowsOf = (...labels: string[]) =>
  labels.map((label, at) => ({ id: String(at), label, about: label }));

test('whatever is said, at whatever size, the frame fits and nothing in it acts', () => {
  fc.assert(
    fc.property(
      prompts,
      fc.record({
        columns: fc.integer({ min: 20, max: 160 }),
        rows: fc.integer({ min: 12, max: 60 }),
      }),
      fc.constantFrom('', '?', '<escape>', '<down>', '<up>', '<tab>', 'ab<return>', '<escape>x'),
      fc.boolean(),
      (prompt, size, script, present) => {
        const style = styleOf({ NO_COLOR: '1' }, present);
        const asked: Asked = {
          prompt,
          setting: { words: nb, today: '2026-06-15' },
          hasEditor: true,
        };
        let shown = startShown(asked);
        for (const key of keysOf(script)) {
          const { view } = frame(shown, asked, { ...size, style });
          const outcome = press(shown, key, { asked, view });
          if (!('shown' in outcome)) return;
          shown = outcome.shown;
        }
        const { rows, cursor } = frame(shown, asked, { ...size, style });
        // The last row stays free, for the cursor that comes back to it.
        expect(rows.length).toBeLessThan(size.rows);
        for (const row of rows) {
          expect(widthOf(row)).toBeLessThan(size.columns);
          expect(row).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        }
        if (cursor) {
          expect(cursor.row).toBeLessThan(rows.length);
          expect(cursor.column).toBeLessThan(size.columns);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('colour is never the only sign: without it the marked line is still marked', () => {
  const asked = {
    prompt: samples.choice,
    setting: { words: nb, today: '2026-06-15' },
    hasEditor: false,
  };
  const screen = { columns: 80, rows: 24, style: styleOf({ NO_COLOR: '1' }, false) };
  const outcome = press(
    startShown(asked),
    keysOf('2')[0] ?? { name: '', text: '', ctrl: false, meta: false },
    {
      asked,
      view: frame(startShown(asked), asked, screen).view,
    },
  );
  const { rows } = frame('shown' in outcome ? outcome.shown : startShown(asked), asked, screen);
  expect(rows.join('\n')).toContain('› 2 prosjekt');
  expect(rows.join('\n')).not.toContain('\u001b');
});

test('the Linux console gets characters it can draw', () => {
  const asked = {
    prompt: samples.text,
    setting: { words: en, today: '2026-06-15' },
    hasEditor: false,
  };
  const style = styleOf({ TERM: 'linux', NO_COLOR: '1' }, false);
  const { rows } = frame(startShown(asked), asked, { columns: 80, rows: 24, style });
  expect(rows.join('\n')).not.toMatch(/[›✓…─·]/);
});

test.each<[keyof typeof samples, Parameters<typeof traceOf>[1], string]>([
  ['text', { do: 'text', value: 'Ung i Nordfjord' }, '✓ Samarbeidets navn: Ung i Nordfjord'],
  ['text', { do: 'leave' }, '· Samarbeidets navn: står åpent'],
  ['long', { do: 'text', value: 'En\nto' }, '✓ Formål: En to'],
  ['date', { do: 'text', value: '2026-12-15' }, '✓ Neste gjennomgang: 15. desember 2026'],
  ['yesno', { do: 'yesno', value: true }, '✓ Er det bare rådgivende? ja'],
  ['choice', { do: 'pick', value: 'project' }, '✓ Form: prosjekt'],
  ['references', { do: 'leave' }, '✓ Styringsgruppe – medlemmer: Stad kommune'],
  ['rows', { do: 'done' }, '✓ Hvem er med i samarbeidet, og hva har hver av dere med… 3 i listen'],
  ['text', { do: 'text', value: '\u001b[2J' }, '✓ Samarbeidets navn: \\x1b[2J'],
])('%s leaves one line', (kind, reply, line) => {
  const style = styleOf({ NO_COLOR: '1' }, false);
  const setting = { words: nb, today: '2026-06-15' };
  expect(traceOf(samples[kind], reply, { setting, style, width: 70 })).toBe(line);
});

test('the line is named by the question, without how to answer it', () => {
  const look = {
    setting: { words: nb, today: '2026-06-15' },
    style: styleOf({ NO_COLOR: '1' }, false),
    width: 70,
  };
  const prompt: Prompt = {
    ...samples.lines,
    label: 'Hva hører med? Ett punkt på hver linje.',
    lines: [],
  };
  expect(traceOf(prompt, { do: 'done' }, look)).toBe('· Hva hører med? står åpent');
  expect(traceOf({ ...prompt, label: 'Skriv navnet. Helst kort.' }, { do: 'done' }, look)).toBe(
    '· Skriv navnet: står åpent',
  );
});

test('what shows elsewhere leaves no line', () => {
  const style = styleOf({ NO_COLOR: '1' }, false);
  const look = { setting: { words: nb, today: '2026-06-15' }, style, width: 70 };
  expect(traceOf(samples.rows, { do: 'add', values: ['a'] }, look)).toBeUndefined();
  expect(traceOf(samples.text, { do: 'menu', item: 'back' }, look)).toBeUndefined();
  expect(traceOf(samples.page, { do: 'leave' }, look)).toBeUndefined();
  const overview: Prompt = { ...samples.choice, menu: ['back', 'save'] };
  expect(traceOf(overview, { do: 'leave' }, look)).toBeUndefined();
});

test('beside long labels there is room for a few words, and the marked one is said in full', () => {
  const label = 'Hvilke resultater for brukerne og samfunnet vil dere stå sammen om?';
  const options = [0, 1].map((at) => ({
    value: String(at),
    label: `${label} ${label}`,
    about: 'åpent',
  }));
  const prompt: Prompt = { ...samples.choice, options, current: '1' };
  const asked = { prompt, setting: { words: nb, today: '2026-06-15' }, hasEditor: false };
  const screen = { columns: 80, rows: 30, style: styleOf({ NO_COLOR: '1' }, false) };
  const shown = frame(startShown(asked), asked, screen).rows.join('\n');
  expect(shown.match(/…  åpent/g)).toHaveLength(2);
  expect(shown.match(/stå sammen om\? –|– åpent/)).not.toBeNull();
});
