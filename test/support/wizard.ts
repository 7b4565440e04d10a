// A command line → the built program in a pseudo-terminal, to be typed to and read as a person would.
import { setTimeout as wait } from 'node:timers/promises';
import { spawn, type IPty } from '@lydell/node-pty';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { node, program } from './samspill-process.ts';

export interface Wizard {
  process: IPty;
  /** All that was shown so far, without colours and cursor movements. */
  shown(): string;
  /** Waits until the text stands somewhere after what the last wait found. */
  until(text: string | RegExp): Promise<void>;
  type(keys: string): void;
  /** The exit code, or minus the number of the signal. */
  ended: Promise<number>;
}

export function openWizard(args: string[], cwd: string, env: Record<string, string> = {}): Wizard {
  const terminal = spawn(node, [program, ...args], {
    cols: 80,
    rows: 24,
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', TERM: 'xterm-256color', ...env },
  });
  let raw = '';
  let seen = 0;
  terminal.onData((data) => (raw += data));
  const ended = new Promise<number>((resolve) =>
    terminal.onExit(({ exitCode, signal }) => resolve(signal ? -signal : exitCode)),
  );
  onTestFinished(() => terminal.kill('SIGKILL'));
  const shown = () => stripVTControlCharacters(raw);
  return {
    process: terminal,
    shown,
    async until(text) {
      for (let tries = 0; tries < 1500; tries++) {
        const rest = shown().slice(seen);
        const at = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
        if (at >= 0) {
          seen += at + 1;
          return;
        }
        await wait(20);
      }
      throw new Error(`never shown: ${String(text)}\n${shown()}`);
    },
    type: (keys) => terminal.write(keys),
    ended,
  };
}
