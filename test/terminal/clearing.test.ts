// A terminal between two who answer alone: what it can empty, what it leaves of an answer, and what was typed ahead.
import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Prompt } from '../../src/interview/ask.ts';
import { canBeEmptied, emptied } from '../../src/terminal/clearing.ts';
import { openTerminal } from '../../src/terminal/open-terminal.ts';
import { styleOf } from '../../src/terminal/style.ts';
import { traceOf } from '../../src/terminal/trace.ts';
import { prompts as words } from '../../src/words/nb/prompts.ts';

const secret: Prompt = {
  key: 'turn/stad/Q-TRU-02',
  kind: 'choice',
  ask: 'De andre vil oss vel.',
  options: ['helt', 'delvis', 'ikke', 'vet ikke'].map((label) => ({ value: label, label })),
  mayLeave: true,
  menu: ['back', 'skip'],
  secret: true,
};

const written = (isTTY = true) => {
  let out = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, next) {
      out += String(chunk);
      next();
    },
  });
  return { output: Object.assign(output, { isTTY }), out: () => out };
};

test.each([
  [{ isTTY: true, env: { TERM: 'xterm-256color' } }, true],
  [{ isTTY: true, env: {} }, true],
  [{ isTTY: true, env: { TERM: 'dumb' } }, false],
  [{ isTTY: true, env: { TERM: 'screen', STY: '123.pts-0' } }, false],
  [{ isTTY: false, env: { TERM: 'xterm' } }, false],
])('%j can be emptied: %s', ({ isTTY, env }, can) => {
  expect(canBeEmptied({ output: written(isTTY).output, env })).toBe(can);
});

test('plain: what was answered is not said back; after it is emptied, everything is said anew', async () => {
  const { output, out } = written();
  const input = new PassThrough();
  const terminal = await openTerminal({
    ...{ plain: true, present: false, today: '2026-06-15', env: {}, words, input, output },
  });
  const open = { ...secret };
  delete open.secret;
  input.write('2\n');
  await terminal.ask(secret);
  expect(out()).not.toContain('= delvis');
  input.write('2\n');
  await terminal.ask({ ...open, key: 'other', ask: 'Er det en annen?' });
  expect(out()).toContain('= delvis');
  expect(out().match(/1\. helt/g)).toHaveLength(1);
  terminal.clear();
  expect(out()).toContain(emptied);
  input.write('3\n');
  await terminal.ask(secret);
  expect(out().slice(out().indexOf(emptied))).toContain('1. helt');
  terminal.close();
});

test.each([true, false])('what was typed ahead is for nobody, plain: %s', async (plain) => {
  const { output, out } = written();
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const terminal = await openTerminal({
    ...{ plain, present: false, today: '2026-06-15', env: {}, words, input, output },
  });
  const enter = plain ? '\n' : '\r';
  input.write(`1${enter}`);
  expect(await terminal.ask(secret)).toEqual({ do: 'pick', value: 'helt' });
  input.write(`2${enter}`);
  await new Promise((resolve) => setImmediate(resolve));
  terminal.clear();
  const next = terminal.ask({ ...secret, key: 'turn/nes/Q-TRU-02' });
  input.write(`3${enter}`);
  expect(await next).toEqual({ do: 'pick', value: 'ikke' });
  expect(out()).toContain(emptied);
  terminal.close();
});

test('a trace says that it was answered, and of a reason nothing', () => {
  const look = {
    setting: { words, today: '2026-06-15' },
    style: styleOf({ NO_COLOR: '1' }, false),
    width: 70,
  };
  expect(traceOf(secret, { do: 'pick', value: 'ikke' }, look)).toMatch(
    /De andre vil oss vel: besvart$/,
  );
  expect(traceOf(secret, { do: 'leave' }, look)).toBeUndefined();
  const why: Prompt = { ...secret, kind: 'text', label: 'Hvorfor?' };
  expect(traceOf(why, { do: 'text', value: 'Hemmelig' }, look)).toBeUndefined();
});

test.each([true, false])(
  'an editor keeps copies of its own, and is not offered, plain: %s',
  async (plain) => {
    const { output } = written();
    const input = Object.assign(new PassThrough(), { isTTY: true });
    let opened = 0;
    const runEditor = (): string => {
      opened += 1;
      return 'Skrevet et annet sted';
    };
    const terminal = await openTerminal({
      ...{ plain, present: false, today: '2026-06-15', env: {}, words, input, output, runEditor },
    });
    const why: Prompt = { ...secret, kind: 'long', label: 'Hvorfor?' };
    const { letter } = words.menu.editor;
    input.write(plain ? ':editor\n\n' : `\u000f${letter}\u001b`);
    if (!plain) setTimeout(() => input.write('\r'), 200);
    expect(await terminal.ask(why)).toEqual({ do: 'leave' });
    const { secret: _, ...open } = why;
    input.write(plain ? ':editor\n.\n' : `\u000f${letter}`);
    if (!plain) setTimeout(() => input.write('\r\r'), 200);
    expect(await terminal.ask({ ...open, key: 'open' })).toMatchObject({ do: 'text' });
    expect(opened).toBe(1);
    terminal.close();
  },
);
