// The charters of a run → what was found in each, in their order: what is known from an earlier run, the rest shared between threads when they are many.
import type { Noted } from '../../check/config.ts';
import type { CheckedFile } from '../../report/run.ts';
import type { Call } from '../call.ts';
import type { Job } from './in-thread.ts';
import { looking, type Looked, type Looking } from './looking.ts';

interface How {
  looking: Looking;
  job: Job;
  /** The folder of --cache. */
  cache?: string;
}

export interface Checked {
  files: CheckedFile[];
  /** Own rules that could not be judged, each once. */
  failed: Noted[];
  /** Writes what was found to the cache, if there is one. */
  keep(): void;
}

export const checkFiles = async (
  call: Call,
  paths: readonly string[],
  how: How,
): Promise<Checked> => {
  const cache = await cacheFor(call, how);
  const found = new Map<string, CheckedFile | undefined>();
  for (const path of cache ? paths : []) {
    const known = cache?.known(path);
    if (known) found.set(path, known);
  }
  const left = paths.filter((path) => !found.has(path));
  const looked = await lookAtAll(call, left, how);
  for (const [at, path] of left.entries()) {
    const one = looked[at];
    found.set(path, one?.checked);
    if (one) cache?.keep(path, one);
  }
  return {
    files: paths.flatMap((path) => found.get(path) ?? []),
    failed: eachOnce(looked.flatMap(({ failed }) => failed)),
    keep: () => cache?.write(),
  };
};

const cacheFor = async (call: Call, { looking, job, cache }: How) => {
  if (cache === undefined) return undefined;
  const { cacheIn } = await import('./cache.ts');
  return cacheIn({ call, folder: cache, job, looking });
};

/** For fewer than this, another thread takes longer to begin than it saves. */
export const worthAThread = 100;

const lookAtAll = async ({ host }: Call, paths: readonly string[], how: How): Promise<Looked[]> => {
  const look = looking(how.looking);
  const threads = paths.length >= worthAThread * 2 ? await host.threads?.() : undefined;
  if (threads) {
    const { shared } = await import('./share.ts');
    return shared({ threads, job: how.job, paths, look });
  }
  const looked: Looked[] = [];
  for (const path of paths) looked.push(await look(path));
  return looked;
};

/** Each thread tells of a rule the first time it fails there. */
const eachOnce = (failed: readonly Noted[]): Noted[] =>
  failed.filter(({ name }, at) => failed.findIndex((one) => one.name === name) === at);
