// A thread beside the main one: each message it is sent → the answer, one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { lookerFor, type Job } from './cli/check/in-thread.ts';
import { UserError } from './errors.ts';
import { nodeHost } from './node-host.ts';
import type { Answered } from './node-threads.ts';

const port = parentPort;
if (port === null) throw new Error('this is for a thread');

let looker: ReturnType<typeof lookerFor> | undefined;
let last: Promise<void> = Promise.resolve();
port.on('message', ({ id, asked }: { id: number; asked: string[] }) => {
  last = last.then(async () => {
    looker ??= lookerFor(nodeHost(), workerData as Job);
    port.postMessage(await answered(id, looker, asked));
  });
});

const answered = async (
  id: number,
  looker: ReturnType<typeof lookerFor>,
  asked: string[],
): Promise<Answered> => {
  try {
    return { id, answer: await (await looker)(asked) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { message, stack } = error;
    const hint = error instanceof UserError ? error.hint : undefined;
    return { id, failed: { isUsers: error instanceof UserError, message, hint, stack } };
  }
};
