// The drawn prompts in a real terminal: what only a terminal does. The rest is tested without one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { keys, openPty, type Pty, type PtyOptions } from '../support/pty.ts';
import { samples } from '../support/sample-prompts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const { text, long, date, reference, rows, page } = samples;

interface Asking extends PtyOptions {
  plain?: boolean;
  present?: boolean;
  language?: 'nb' | 'en';
}

function ask(prompts: Prompt[], { plain, present, language, ...options }: Asking = {}): Pty {
  const script = join(temporaryFolder(), 'script.json');
  writeFileSync(script, JSON.stringify({ prompts, plain, present, language }));
  return openPty(process.execPath, [join(built, 'ask-one.mjs'), script], { cwd: root, ...options });
}

/** Built once: a process that compiles for itself takes a second to start. */
const built = mkdtempSync(join(tmpdir(), 'samspill-built-'));
beforeAll(async () => {
  await build({
    ...{
      entryPoints: [join(root, 'test/support/ask-one.ts')],
      outfile: join(built, 'ask-one.mjs'),
    },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(built, { recursive: true }));

/** The replies as they were printed, put together again where the screen was too narrow for them. */
const replies = (terminal: Pty): Reply[] =>
  [...terminal.raw().matchAll(/reply (\{.*\})\r?\n/g)].map(
    ([, json]) => JSON.parse(json ?? '') as Reply,
  );

test('each kind is answered, its trace stays, and nothing else does', async () => {
  const terminal = ask(Object.values(samples), { rows: 40 });
  const answers = [
    ...['Ung i Nordfjord\r', 'En linje\rTo\r\r', '4\r', 'om et halvt år\r', 'j', '2\r'],
    ...[' 3\r', 'helse\r', 'kinn\r\r', '\r', '\r', '\r'],
  ];
  const prompts = Object.values(samples) as Prompt[];
  for (const [at, answer] of answers.entries()) {
    await terminal.until(
      (screen) => (screen.match(/reply /g) ?? []).length === at && screen.includes('Esc meny'),
      prompts[at]?.kind,
    );
    terminal.type(answer);
  }
  expect(await terminal.exit).toEqual({ code: 0, signal: 0 });
  expect(replies(terminal).map((reply) => reply.do)).toEqual([
    ...['text', 'text', 'text', 'text', 'yesno', 'pick'],
    ...['pick-many', 'pick', 'pick-many', 'done', 'done', 'leave'],
  ]);
  expect(terminal.screen()).toContain('✓ Samarbeidets navn: Ung i Nordfjord');
  expect(terminal.screen()).toContain('✓ Neste gjennomgang: 15. desember 2026');
  expect(terminal.screen()).not.toContain('Esc meny');
  expect(terminal.screen()).not.toContain('spørsmål 2 av 6');
});

describe('Esc', () => {
  test('alone opens the menu, and a letter chooses', async () => {
    const terminal = ask([text]);
    await terminal.waitFor('Esc meny');
    terminal.type('Ung');
    await terminal.waitFor('› Ung');
    terminal.type(keys.escape);
    await terminal.waitFor('tilbake til forrige spørsmål');
    terminal.type('t');
    await terminal.exit;
    expect(replies(terminal)).toEqual([{ do: 'menu', item: 'back', typed: 'Ung' }]);
  });

  test('and a letter at once do the same', async () => {
    const terminal = ask([text], { language: 'en' });
    await terminal.waitFor('Esc menu');
    terminal.type(`${keys.escape}s`);
    await terminal.exit;
    expect(replies(terminal)).toEqual([{ do: 'menu', item: 'skip' }]);
  });

  test('is not the beginning of an arrow', async () => {
    const terminal = ask([text]);
    await terminal.waitFor('Esc meny');
    terminal.type(`ab${keys.left}X\r`);
    await terminal.exit;
    expect(replies(terminal)).toEqual([{ do: 'text', value: 'aXb' }]);
  });
});

test('keys typed ahead wait for the prompts they are meant for', async () => {
  const terminal = ask([text, rows, date]);
  await terminal.waitFor('Esc meny');
  terminal.type('Ung i Nordfjord\rGloppen\rom to uker\r');
  await terminal.exit;
  expect(replies(terminal)).toEqual([
    { do: 'text', value: 'Ung i Nordfjord' },
    { do: 'add', values: ['Gloppen'] },
    { do: 'text', value: '2026-06-29' },
  ]);
});

test('a paste of ten lines is ten records, one line of text, or ten lines', async () => {
  const names = Array.from({ length: 10 }, (_, at) => `Kommune nr. ${at + 1}`);
  const terminal = ask([rows, text, long]);
  await terminal.waitFor('+ aktør:');
  terminal.paste(names.join('\r'));
  await terminal.waitFor('Samarbeidets navn');
  terminal.paste(`${names.join('\r\n')}\r\n`);
  await terminal.waitFor('Kommune nr. 10');
  terminal.type('\r');
  await terminal.waitFor('Formål');
  terminal.paste(names.join('\r'));
  await terminal.waitFor(/nr\. 10\n/);
  terminal.type('\r\r');
  await terminal.exit;
  expect(replies(terminal)).toEqual([
    { do: 'add', values: names },
    { do: 'text', value: names.join(' ') },
    { do: 'text', value: names.join('\n') },
  ]);
});

test('bracketed paste is asked for, and given back', async () => {
  const terminal = ask([text]);
  await terminal.waitFor('Esc meny');
  terminal.type('\r');
  await terminal.exit;
  expect(terminal.raw()).toContain('\u001b[?2004h');
  expect(terminal.raw().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
    terminal.raw().lastIndexOf('\u001b[?2004h'),
  );
});

describe('leaving', () => {
  test.each([
    ['Ctrl-C', keys.ctrl('c')],
    ['Ctrl-D', keys.ctrl('d')],
  ])('by %s in the middle of an answer', async (_, key) => {
    const terminal = ask([text]);
    await terminal.waitFor('Esc meny');
    terminal.type('Ung i');
    await terminal.waitFor('› Ung i');
    terminal.type(key);
    expect(await terminal.exit).toEqual({ code: 130, signal: 0 });
    expect(terminal.raw()).toContain('left Interrupted');
    expect(terminal.raw()).toContain('\u001b[?2004l');
    expect(terminal.screen()).not.toContain('Esc meny');
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('by %s', async (signal) => {
    const terminal = ask([text]);
    await terminal.waitFor('Esc meny');
    terminal.kill(signal);
    expect(await terminal.exit).toEqual({ code: 130, signal: 0 });
    expect(terminal.raw()).toContain('left Interrupted');
  });
});

test('on a screen made narrow, the frame is drawn anew and fits', async () => {
  const terminal = ask([{ ...reference, current: 'kinn' }]);
  await terminal.waitFor('12 av 20 min');
  terminal.type('kom');
  await terminal.waitFor('søk: kom');
  terminal.resize(40, 24);
  await terminal.until(
    (screen) =>
      screen.split('\n').filter((row) => row.includes('Esc meny')).length === 1 &&
      /^Hvem er med i samarbeidet, og hva har$/m.test(screen),
    'the narrow frame',
  );
  expect(terminal.screen().match(/søk: kom/g)).toHaveLength(1);
  terminal.type('\r');
  await terminal.exit;
  expect(replies(terminal)).toEqual([{ do: 'pick', value: 'stad' }]);
});

test('the cursor stands where the next character goes, wide characters counted', async () => {
  const terminal = ask([text]);
  await terminal.waitFor('Esc meny');
  terminal.type('支援 æøå');
  await terminal.waitFor('支援 æøå');
  const row = terminal
    .screen()
    .split('\n')
    .findIndex((line) => line.includes('支援'));
  expect(terminal.cursor()).toEqual({ row, column: '  › '.length + 8 });
  terminal.type(keys.left + keys.left);
  await terminal.until(() => terminal.cursor().column === 10, 'the cursor');
  terminal.type('\r');
  await terminal.exit;
});

test('without colour when NO_COLOR is set, and with it otherwise', async () => {
  const colours = /\u001b\[(?:[134][0-9]?|9[0-7]|2)m/;
  const without = ask([text], { env: { NO_COLOR: '1' } });
  await without.waitFor('Esc meny');
  without.type('\r');
  await without.exit;
  expect(without.raw()).not.toMatch(colours);
  const coloured = ask([text], { present: true });
  await coloured.waitFor('Esc meny');
  coloured.type('\r');
  await coloured.exit;
  expect(coloured.raw()).toMatch(colours);
  // Dimmed text cannot be read from the back row.
  expect(coloured.raw()).not.toContain('\u001b[2m');
});

test('a question longer than the screen leaves room for the answer', async () => {
  const ask40 = 'Hva er det dere vil få til sammen? '.repeat(40);
  const beside = Array.from({ length: 30 }, (_, at) => `Aktør ${at}: et bidrag`);
  const terminal = ask([{ ...text, ask: ask40, beside }], { cols: 40 });
  await terminal.waitFor('Esc meny');
  expect(terminal.screen().split('\n').length).toBeLessThan(24);
  terminal.type('svar');
  await terminal.waitFor('› svar');
  terminal.type('\r');
  await terminal.exit;
});

test('hostile text moves nothing', async () => {
  const nasty = '\u001b[2J\u001b[1;1Hborte\u0007\u009b5A';
  const prompt: Prompt = { ...page, ask: nasty, why: nasty, lines: [nasty], notices: [nasty] };
  const terminal = ask([prompt]);
  await terminal.waitFor('Esc meny');
  expect(terminal.screen().match(/\\x1b\[2J\\x1b\[1;1Hborte\\x07\\x9b5A/g)).toHaveLength(4);
  terminal.type('\r');
  await terminal.exit;
});

test('the editor opens on what was written, and its text comes back', async () => {
  const terminal = ask([long], { env: { EDITOR: 'sed -i s/kladd/ferdig/' } });
  await terminal.waitFor('Esc meny');
  terminal.type('En kladd');
  await terminal.waitFor('› En kladd');
  terminal.type(`${keys.escape}e`);
  await terminal.waitFor('› En ferdig');
  terminal.type('\r');
  await terminal.exit;
  expect(replies(terminal)).toEqual([{ do: 'text', value: 'En ferdig' }]);
});

test('an editor that fails is said, and what was written is there', async () => {
  const terminal = ask([long], { env: { EDITOR: 'false' } });
  await terminal.waitFor('Esc meny');
  terminal.type(`En kladd${keys.escape}e`);
  await terminal.waitFor('fikk ikke åpnet');
  await terminal.waitFor('› En kladd');
  terminal.type('\r\r');
  await terminal.exit;
  expect(replies(terminal)).toEqual([{ do: 'text', value: 'En kladd' }]);
});

describe('plain, in a terminal', () => {
  test('nothing is redrawn and no escape sequence written', async () => {
    const terminal = ask([text, rows], { plain: true });
    await terminal.waitFor(/^>/m);
    terminal.type('Ung i Nordfjord\r');
    await terminal.waitFor('Så langt');
    terminal.type('Gloppen\rVolda\r');
    await terminal.exit;
    expect(terminal.raw()).not.toContain('\u001b');
    expect(replies(terminal)[0]).toEqual({ do: 'text', value: 'Ung i Nordfjord' });
    expect(replies(terminal)[1]).toMatchObject({ do: 'add' });
  });

  test.each([
    ['Ctrl-C', keys.ctrl('c')],
    ['Ctrl-D', keys.ctrl('d')],
  ])('%s is somebody leaving', async (_, key) => {
    const terminal = ask([text], { plain: true });
    await terminal.waitFor(/^>/m);
    terminal.type(key);
    expect((await terminal.exit).code).toBe(130);
    expect(terminal.raw()).toContain('left Interrupted');
  });
});

test('Ctrl-Z gives the terminal to the shell, and the prompt is there again after', async () => {
  const terminal = ask([text]);
  await terminal.waitFor('Esc meny');
  terminal.type('Ung i');
  await terminal.waitFor('› Ung i');
  const before = terminal.raw().length;
  terminal.type(keys.ctrl('z'));
  await terminal.until(() => terminal.raw().includes('\u001b[?2004l'), 'the release');
  // It may not have stopped yet, and then it must be told again.
  const again = setInterval(() => terminal.kill('SIGCONT'), 50);
  await terminal.until(() => terminal.raw().slice(before).includes('Esc meny'), 'the prompt');
  clearInterval(again);
  terminal.type(' Nord\r');
  await terminal.exit;
  expect(replies(terminal)).toEqual([{ do: 'text', value: 'Ung i Nord' }]);
});
