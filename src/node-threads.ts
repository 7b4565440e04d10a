// Threads beside this one, each started when it is opened → answers to what they are asked, or what went wrong there.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UserError } from './errors.ts';
import type { Thread, Threads } from './host.ts';

/** What a thread sends back. */
export type Answered =
  | { id: number; answer: unknown }
  | {
      id: number;
      failed: {
        isUsers: boolean;
        message: string;
        hint: string | undefined;
        stack: string | undefined;
      };
    };

interface Waiting {
  done(answer: unknown): void;
  failed(error: Error): void;
}

/** The built program has a file for them; the sources run in one thread. */
export function threadsBeside(here: string): Threads | undefined {
  if (here.endsWith('.ts')) return undefined;
  const file = new URL('./thread.cjs', here);
  return { most: () => availableParallelism(), open: (job) => openThread(file, job) };
}

function openThread(file: URL, job: unknown): Thread {
  const worker = new Worker(file, { workerData: job });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let fallen: Error | undefined;
  const fall = (error: Error): void => {
    fallen ??= error;
    for (const one of waiting.values()) one.failed(fallen);
    waiting.clear();
  };
  worker.on('message', (said: Answered) => {
    const one = waiting.get(said.id);
    waiting.delete(said.id);
    if ('answer' in said) one?.done(said.answer);
    else one?.failed(errorOf(said.failed));
  });
  worker.on('error', fall);
  worker.on('exit', (code) => fall(new Error(`a thread ended with ${code}`)));
  return {
    ask: (question) =>
      new Promise((done, failed) => {
        if (fallen) return failed(fallen);
        asked += 1;
        waiting.set(asked, { done, failed });
        worker.postMessage({ id: asked, asked: question });
      }),
    close: () => void worker.terminate(),
  };
}

function errorOf(failed: Extract<Answered, { failed: unknown }>['failed']): Error {
  const { isUsers, message, hint, stack } = failed;
  if (isUsers) return new UserError(message, hint);
  return Object.assign(new Error(message), stack === undefined ? {} : { stack });
}
