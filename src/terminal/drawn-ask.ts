// A prompt → a frame drawn in place, and keys → the reply: Inquirer keeps the state and redraws, the rest is ours.
import { PassThrough, Writable } from 'node:stream';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import { Interrupted } from '../errors.ts';
import type { Ask, Reply } from '../interview/ask.ts';
import type { Memory } from './body.ts';
import { canBeEmptied, emptied } from './clearing.ts';
import { answerIn, editorText, isForEditor } from './editor-text.ts';
import { frame, type Screen } from './frame.ts';
import { openKeys, type KeySource } from './key-source.ts';
import type { Key } from './keys.ts';
import { press, startShown, type Asked, type Shown } from './machine.ts';
import { printableLines } from './printable.ts';
import { onScreen } from './screen-text.ts';
import { styleOf } from './style.ts';
import type { Terminal, TerminalOptions, TerminalOutput } from './terminal-options.ts';
import { traceOf } from './trace.ts';
import { marginOf, wrap } from './width.ts';

interface Config {
  asked: Asked;
  start: Shown;
  screen: () => Screen;
  output: TerminalOutput;
  runEditor: (text: string) => string | undefined;
  /** Called before the prompt is gone: keys typed after the answer are not for it. */
  answered: (memory: Memory | undefined) => void;
}

/** A key rides through Inquirer inside its own event. */
interface Ride {
  key: Key;
}

const drawn = createPrompt<Reply, Config>((config, done) => {
  const { asked, output } = config;
  const [shown, setShown] = useState(config.start);
  const [, redraw] = useState(0);
  const now = frame(shown, asked, config.screen());

  useKeypress((event) => {
    const outcome = press(shown, (event as unknown as Ride).key, { asked, view: now.view });
    if ('reply' in outcome) {
      config.answered(outcome.memory);
      done(outcome.reply);
    } else setShown('edit' in outcome ? edited(outcome.edit, config) : outcome.shown);
  });
  useEffect(() => {
    const resized = (): void => {
      // Rows drawn for another width lie differently now: begin on a clean screen.
      output.write('\u001b[2J\u001b[H');
      redraw((count) => count + 1);
    };
    output.on('resize', resized);
    return () => {
      output.removeListener('resize', resized);
    };
  }, []);
  return onScreen(now);
});

function edited(typed: string, { asked, runEditor }: Config): Shown {
  const { prompt, setting } = asked;
  const before = typed === '' && prompt.kind === 'long' ? (prompt.current ?? '') : typed;
  const saved = runEditor(editorText(prompt, before, setting.words));
  const problem = setting.words.problems.noEditor;
  if (saved === undefined) return startShown(asked, { problem, typed });
  return startShown({ ...asked, prompt: { ...prompt, draft: `${answerIn(saved)}\n` } });
}

export function openDrawn(options: TerminalOptions): Terminal {
  const { input, output, words, today } = options;
  const keys = openKeys(input, output);
  const style = styleOf(options.env, options.present);
  const setting = { words, today };
  const screen = (): Screen => ({ columns: output.columns ?? 80, rows: output.rows ?? 24, style });
  const margin = (): number => marginOf(screen().columns, options.present);
  const width = (): number => screen().columns - margin() * 2 - 1;
  const write = (line: string): void => {
    output.write(`${line === '' ? '' : ' '.repeat(margin()) + line}\n`);
  };
  const say = (text: string): void => {
    for (const line of printableLines(text)) for (const row of wrap(line, width())) write(row);
  };
  let last: { key: string; memory: Memory | undefined } | undefined;

  const ask: Ask = async (prompt, again) => {
    if (!again && prompt.notices?.length) {
      write('');
      for (const notice of prompt.notices) say(notice);
    }
    const hasEditor = options.runEditor !== undefined && isForEditor(prompt);
    const asked: Asked = { prompt, setting, hasEditor };
    const memory = last?.key === prompt.key ? last.memory : undefined;
    last = { key: prompt.key, memory: undefined };
    const reply = await showAndWait(
      {
        asked,
        start: startShown(asked, again, memory),
        screen,
        output,
        runEditor: (text) => keys.aside(() => options.runEditor?.(text)),
        answered: (kept) => {
          keys.rest();
          last = { key: prompt.key, memory: kept };
        },
      },
      keys,
    );
    const trace = traceOf(prompt, reply, { setting, style, width: width() });
    if (trace !== undefined) write(options.hide?.(trace) ?? trace);
    return reply;
  };
  const canClear = canBeEmptied(options);
  const clear = (): void => {
    keys.drop();
    last = undefined;
    if (canClear) output.write(emptied);
  };
  return { ask, say, clear, canClear, close: () => keys.close() };
}

async function showAndWait(config: Config, keys: KeySource): Promise<Reply> {
  const leaving = new AbortController();
  const wire = new PassThrough();
  const stopLeaving = keys.onLeft(() => leaving.abort());
  const answered = drawn(config, {
    input: wire,
    output: sink(config.output),
    signal: leaving.signal,
    clearPromptOnDone: true,
  });
  keys.listen((key) => {
    const ride: Ride = { key };
    wire.emit('keypress', undefined, ride);
  });
  try {
    return await answered;
  } catch (error) {
    throw leftBy(error) ? new Interrupted() : error;
  } finally {
    keys.rest();
    stopLeaving();
  }
}

const leftBy = (error: unknown): boolean =>
  error instanceof Error &&
  ['AbortPromptError', 'ExitPromptError', 'CancelPromptError'].includes(error.name);

/** Inquirer ends the stream it is given; ours goes on. */
function sink(output: TerminalOutput): Writable {
  const passing = new Writable({
    write(chunk: Buffer, _encoding, next) {
      output.write(chunk);
      next();
    },
  });
  return Object.defineProperties(passing, {
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  });
}
