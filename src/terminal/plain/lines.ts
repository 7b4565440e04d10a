// A stream of bytes → lines asked for one at a time; lines typed ahead wait their turn.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Interrupted } from '../../errors.ts';

export interface Lines {
  /** Rejects with Interrupted when the input ends and no line waits. */
  next(): Promise<string>;
  /** The waiting lines up to the first that is not wanted. */
  ready(wanted: (line: string) => boolean): string[];
  /** What was typed ahead is for nobody. */
  drop(): void;
  /** Everybody who waits, and whoever asks after, is told that the person left. */
  interrupt(): void;
  pause(): void;
  resume(): void;
  close(): void;
}

interface Waiter {
  resolve(line: string): void;
  reject(error: Error): void;
}

export function openLines(input: Readable): Lines {
  const reader = createInterface({ input, terminal: false, crlfDelay: Infinity });
  const waiting: string[] = [];
  let waiter: Waiter | undefined;
  let left = false;

  const leave = (): void => {
    left = true;
    waiter?.reject(new Interrupted());
    waiter = undefined;
  };
  reader.on('line', (line) => {
    if (waiter) waiter.resolve(line);
    else waiting.push(line);
    waiter = undefined;
  });
  reader.on('close', leave);
  input.on('error', leave);

  return {
    next() {
      const line = waiting.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (left) return Promise.reject(new Interrupted());
      return new Promise((resolve, reject) => {
        waiter = { resolve, reject };
      });
    },
    ready(wanted) {
      const end = waiting.findIndex((line) => !wanted(line));
      return waiting.splice(0, end === -1 ? waiting.length : end);
    },
    drop() {
      waiting.length = 0;
    },
    interrupt() {
      waiting.length = 0;
      leave();
    },
    pause: () => reader.pause(),
    resume: () => reader.resume(),
    close() {
      input.removeListener('error', leave);
      reader.removeListener('close', leave);
      reader.close();
    },
  };
}
