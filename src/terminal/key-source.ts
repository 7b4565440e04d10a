// A terminal's bytes → keys, one at a time to whoever listens; keys typed ahead wait their turn.
import { emitKeypressEvents, type Interface, type Key as Pressed } from 'node:readline';
import { keyOf, pasted, type Key } from './keys.ts';
import { onSignals } from './signals.ts';
import type { TerminalInput, TerminalOutput } from './terminal-options.ts';

export interface KeySource {
  /** Gives back the way to stop listening. */
  listen(reader: (key: Key) => void): () => void;
  /** Called once, when the person leaves: at once if that has happened already. */
  onLeft(left: () => void): () => void;
  /** Gives the terminal away while the work is done, and takes it back. */
  aside<T>(work: () => T): T;
  close(): void;
}

/** Bracketed paste: a pasted line break is told from Enter. */
const pasteOn = '\u001b[?2004h';
const pasteOff = '\u001b[?2004l';
/** Milliseconds an Esc waits for the rest of an arrow key. */
const escapeCodeTimeout = 50;

export function openKeys(input: TerminalInput, output: TerminalOutput): KeySource {
  const waiting: Key[] = [];
  let reader: ((key: Key) => void) | undefined;
  let paste: string | undefined;
  let left = false;
  let onLeft: (() => void) | undefined;

  const leave = (): void => {
    left = true;
    waiting.length = 0;
    onLeft?.();
  };
  const deliver = (): void => {
    while (reader && !left) {
      const key = waiting.shift();
      if (!key) return;
      reader(key);
    }
  };
  const take = (typed: string | undefined, pressed: Pressed): void => {
    if (pressed.name === 'paste-start') paste = '';
    else if (pressed.name === 'paste-end') {
      waiting.push(pasted(paste ?? ''));
      paste = undefined;
    } else if (paste !== undefined) paste += pressed.sequence ?? typed ?? '';
    else if (pressed.ctrl && (pressed.name === 'c' || pressed.name === 'd')) leave();
    else if (pressed.ctrl && pressed.name === 'z') suspend();
    else waiting.push(keyOf(typed, pressed));
    deliver();
  };

  const grab = (): void => {
    input.setRawMode?.(true);
    output.write(pasteOn);
  };
  const release = (): void => {
    output.write(pasteOff);
    input.setRawMode?.(false);
  };
  const suspend = (): void => {
    release();
    process.once('SIGCONT', () => {
      grab();
      output.emit('resize');
    });
    process.kill(process.pid, 'SIGTSTP');
  };

  emitKeypressEvents(input, { escapeCodeTimeout } as unknown as Interface);
  input.on('keypress', take);
  for (const event of ['end', 'close', 'error']) input.on(event, leave);
  const stopSignals = onSignals(leave);
  process.on('exit', release);
  grab();
  input.resume();

  return {
    listen(next) {
      reader = next;
      deliver();
      return () => {
        if (reader === next) reader = undefined;
      };
    },
    onLeft(told) {
      onLeft = told;
      if (left) told();
      return () => {
        if (onLeft === told) onLeft = undefined;
      };
    },
    aside(work) {
      input.pause();
      release();
      try {
        return work();
      } finally {
        waiting.length = 0;
        grab();
        input.resume();
      }
    },
    close() {
      stopSignals();
      process.removeListener('exit', release);
      input.removeListener('keypress', take);
      for (const event of ['end', 'close', 'error']) input.removeListener(event, leave);
      release();
      input.pause();
    },
  };
}
