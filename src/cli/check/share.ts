// Many charters → a look at each, shared between this thread and others; the answers are in the order of the charters, whoever gave them.
import type { Threads } from '../../host.ts';
import { worthAThread } from './check-files.ts';
import type { Job } from './in-thread.ts';
import type { Looked } from './looking.ts';

/** Charters given at a time. */
const together = 16;
/** So many times, so that nobody waits for the next. */
const ahead = 2;
const mostThreads = 8;

interface Sharing {
  threads: Threads;
  job: Job;
  paths: readonly string[];
  /** By this thread. */
  look(path: string): Promise<Looked>;
}

/** Each takes the next charters in line: what one of them meets first is before what it meets later. */
export const shared = async ({ threads, job, paths, look }: Sharing): Promise<Looked[]> => {
  const looked: Looked[] = [];
  let next = 0;
  const taken = (): { from: number; mine: readonly string[] } => {
    const from = next;
    next = Math.min(paths.length, from + together);
    return { from, mine: paths.slice(from, next) };
  };
  const count = Math.min(threads.most(), mostThreads, Math.floor(paths.length / worthAThread));
  const others = Array.from({ length: count - 1 }, () => threads.open(job));
  const inOther = async (thread: (typeof others)[number]): Promise<void> => {
    for (let { from, mine } = taken(); mine.length > 0; { from, mine } = taken()) {
      const answers = (await thread.ask(mine)) as Looked[];
      answers.forEach((one, at) => (looked[from + at] = one));
    }
  };
  const here = async (): Promise<void> => {
    for (let { from, mine } = taken(); mine.length > 0; { from, mine } = taken())
      for (const [at, path] of mine.entries()) {
        looked[from + at] = await look(path);
        // The others are heard between two charters.
        await new Promise((done) => setImmediate(done));
      }
  };
  try {
    const asking = others.flatMap((thread) => Array.from({ length: ahead }, () => inOther(thread)));
    await Promise.all([here(), ...asking]);
  } finally {
    others.forEach((one) => one.close());
  }
  return looked;
};
