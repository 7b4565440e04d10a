// How a run was asked for, as plain data that a thread can be given → what looks at the charters of a run there as the main thread would.
import type { Host } from '../../host.ts';
import { loadWords } from '../../words/load.ts';
import type { Call } from '../call.ts';
import { eyeFor, type Asked } from './eye.ts';
import { looking, type Looked } from './looking.ts';
import { readConfig } from './read-config.ts';
import type { Tracked } from './tracked.ts';

export interface Job {
  /** Of the words, as it is spoken. */
  language: string;
  isLanguageGiven: boolean;
  today: string;
  asked: Asked;
  /** The config's path. */
  config?: string;
  since?: string;
  tracked: Tracked;
  /** What was read is told with what was found. */
  isTraced: boolean;
}

export const lookerFor = async (
  host: Host,
  job: Job,
): Promise<(paths: readonly string[]) => Promise<Looked[]>> => {
  const { language, isLanguageGiven, today, asked, tracked, isTraced } = job;
  const words = await loadWords(language);
  const call: Call = { host, words, language, isLanguageGiven, today };
  const config = job.config === undefined ? undefined : await readConfig(host, words, job.config);
  const since =
    job.since === undefined
      ? undefined
      : (await import('./since.ts')).sinceRef(host, words.check, job.since);
  const eye = await eyeFor(call, config, asked);
  const look = looking({ host, eye, config, since, tracked, isTraced });
  return async (paths) => {
    const looked: Looked[] = [];
    for (const path of paths) looked.push(await look(path));
    return looked;
  };
};
