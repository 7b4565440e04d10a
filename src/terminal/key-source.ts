// A terminal's bytes → keys, one at a time to whoever listens; keys typed ahead wait their turn.
import { emitKeypressEvents, type Interface, type Key as Pressed } from 'node:readline';
import { keyOf, pasted, type Key } from './keys.ts';
import { rawTerminal } from './raw-terminal.ts';
import { onSignals } from './signals.ts';
import type { TerminalInput, TerminalOutput } from './terminal-options.ts';

export interface KeySource {
  /** Until `rest`, which may come while a key is read: the keys after it wait. */
  listen(reader: (key: Key) => void): void;
  rest(): void;
  /** What was typed ahead is for nobody. */
  drop(): void;
  /** Called when the person leaves: at once if that has happened already. */
  onLeft(left: () => void): () => void;
  /** Gives the terminal away while the work is done, and takes it back. */
  aside<T>(work: () => T): T;
  close(): void;
}

/** Milliseconds an Esc waits for the rest of an arrow key. */
const escapeCodeTimeout = 50;
const endings = ['end', 'close', 'error'];

export function openKeys(input: TerminalInput, output: TerminalOutput): KeySource {
  const terminal = rawTerminal(input, output);
  const queue = keyQueue();
  const leave = (): void => queue.leave();
  const take = keyTaker({ take: queue.add, leave, suspend: () => terminal.suspend() });
  const release = (): void => terminal.release();

  emitKeypressEvents(input, { escapeCodeTimeout } as unknown as Interface);
  input.on('keypress', take);
  for (const ending of endings) input.on(ending, leave);
  const stopSignals = onSignals(leave);
  process.on('exit', release);
  terminal.grab();
  input.resume();

  return {
    listen: queue.listen,
    rest: queue.rest,
    drop: queue.clear,
    onLeft: queue.onLeft,
    aside(work) {
      input.pause();
      terminal.release();
      try {
        return work();
      } finally {
        queue.clear();
        terminal.grab();
        input.resume();
      }
    },
    close() {
      stopSignals();
      process.removeListener('exit', release);
      input.removeListener('keypress', take);
      for (const ending of endings) input.removeListener(ending, leave);
      terminal.release();
      input.pause();
    },
  };
}

/** What is pasted becomes one key; the keys that end or suspend the program never reach a prompt. */
function keyTaker(to: { take: (key: Key) => void; leave: () => void; suspend: () => void }) {
  let paste: string | undefined;
  return (typed: string | undefined, pressed: Pressed): void => {
    const { name, ctrl, sequence } = pressed;
    if (name === 'paste-start') paste = '';
    else if (name === 'paste-end') {
      const text = paste ?? '';
      paste = undefined;
      to.take(pasted(text));
    } else if (paste !== undefined) paste += sequence ?? typed ?? '';
    else if (ctrl && (name === 'c' || name === 'd')) to.leave();
    else if (ctrl && name === 'z') to.suspend();
    else to.take(keyOf(typed, pressed));
  };
}

function keyQueue() {
  const waiting: Key[] = [];
  let reader: ((key: Key) => void) | undefined;
  let told: (() => void) | undefined;
  let left = false;

  const deliver = (): void => {
    while (reader && !left) {
      const key = waiting.shift();
      if (!key) return;
      reader(key);
    }
  };
  return {
    add: (key: Key): void => {
      waiting.push(key);
      deliver();
    },
    clear: (): void => {
      waiting.length = 0;
    },
    leave: (): void => {
      left = true;
      waiting.length = 0;
      told?.();
    },
    listen: (next: (key: Key) => void): void => {
      reader = next;
      deliver();
    },
    rest: (): void => {
      reader = undefined;
    },
    onLeft: (next: () => void): (() => void) => {
      told = next;
      if (left) next();
      return () => {
        if (told === next) told = undefined;
      };
    },
  };
}
