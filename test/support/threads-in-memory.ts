// A host in memory → threads that share its files and nothing else: what goes in and out of them is copied.
import { lookerFor, type Job } from '../../src/cli/check/in-thread.ts';
import type { Host, Threads } from '../../src/host.ts';

export const threadsOver = (host: Host, most: number): Threads & { opened: number } => {
  const threads = {
    opened: 0,
    most: () => most,
    open: (job: unknown) => {
      threads.opened += 1;
      const looker = lookerFor(host, structuredClone(job) as Job);
      let last: Promise<unknown> = looker;
      const ask = (question: unknown): Promise<unknown> => {
        const paths = structuredClone(question) as string[];
        const answer = last.then(async () => structuredClone(await (await looker)(paths)));
        last = answer.catch(() => undefined);
        return answer;
      };
      return { ask, close: () => undefined };
    },
  };
  return threads;
};
