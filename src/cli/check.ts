// samspill check: charters → what in them no longer holds, in the formats asked for. Reads only, unless --fix.
import type { Noted } from '../check/config.ts';
import { UserError } from '../errors.ts';
import type { ExitCode } from '../exit-code.ts';
import { runOf, type Run } from '../report/run.ts';
import { version } from '../version.ts';
import type { Call } from './call.ts';
import { checkFiles } from './check/check-files.ts';
import { deliver } from './check/deliver.ts';
import { eyeFor, type Asked } from './check/eye.ts';
import { findCharters, inShard } from './check/find-charters.ts';
import { findConfig, readConfig, refuse, type UsedConfig } from './check/read-config.ts';
import type { Since } from './check/since.ts';
import { trackedBeside } from './check/tracked.ts';
import { verdictOn, wishesOf, type CheckOptions, type Wishes } from './check/wishes.ts';
import { wayTo } from './paths.ts';

export const check = async (
  call: Call,
  given: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const wishes = wishesOf(words.check, options);
  const path = findConfig(host, words, options.config);
  const config = path === undefined ? undefined : await readConfig(host, words, path);
  const found = chartersFor(call, given, config);
  const mine = shardOf(call, found, wishes);
  const since = options.since === undefined ? undefined : await sinceOf(call, options.since);
  const paths = since ? await changedIn(since, mine) : mine;
  if (since && mine.length > 0 && paths.length === 0)
    host.err.write(`${words.check.noneChanged(mine.length, since.ref)}\n`);
  const asked = askedOf(wishes, since);
  const eye = await eyeFor(call, config, asked);
  if (wishes.fix !== undefined) {
    const { fixAll } = await import('./check/fix.ts');
    await fixAll(call, { paths, eye, isDry: wishes.fix === 'dry-run' });
  }
  const { language, isLanguageGiven, today } = call;
  const tracked = trackedBeside(host, words.check, paths);
  const { files, failed, keep } = await checkFiles(call, paths, {
    looking: { host, eye, config, since, tracked, isTraced: wishes.cache !== undefined },
    job: {
      ...{ language, isLanguageGiven, today, asked, tracked },
      ...(path === undefined ? {} : { config: path }),
      ...(since ? { since: since.ref } : {}),
      isTraced: wishes.cache !== undefined,
    },
    ...(wishes.cache === undefined ? {} : { cache: wishes.cache }),
  });
  refuseFailed(call, config, failed);
  if (wishes.fix !== 'dry-run') keep();
  const run = runOf({ ...aboutRun(call), unchanged: mine.length - paths.length }, files);
  if (wishes.fix === 'dry-run') host.err.write(`${words.findings.counted(run.counts)}\n`);
  else await deliver(call, run, { wishes, ownRules: config?.ownRules ?? [] });
  return verdictOn(run, wishes);
};

export const aboutRun = (call: Call): Pick<Run, 'tool' | 'today' | 'language'> => ({
  tool: { name: 'samspill', version },
  today: call.today,
  language: call.language,
});

/** None at all is a wrong call: nothing may be green because it looked at nothing. */
const chartersFor = (
  { host, words }: Call,
  given: readonly string[],
  config: UsedConfig | undefined,
): string[] => {
  const globs = config?.config.charters;
  const patterns = config && globs ? { from: config.folder, globs } : undefined;
  const found = findCharters({ host, words: words.check }, given, patterns);
  if (found.length > 0) return found;
  const where = given.length > 0 ? given.join(' ') : (globs?.join(' ') ?? '.');
  throw new UserError(words.check.nothingHere(where), words.check.nothingHereHint);
};

const shardOf = ({ host, words }: Call, found: string[], { shard }: Wishes): string[] => {
  if (shard === undefined) return found;
  const ways = new Map(found.map((path) => [wayTo(host.cwd, path), path]));
  const mine = inShard([...ways.keys()], shard).flatMap((way) => ways.get(way) ?? []);
  if (mine.length === 0)
    host.err.write(`${words.check.noneInShard(found.length, `${shard.shard}/${shard.of}`)}\n`);
  return mine;
};

const changedIn = async (since: Since, paths: readonly string[]): Promise<string[]> => {
  const changed: string[] = [];
  for (const path of paths) if (await since.isChanged(path)) changed.push(path);
  return changed;
};

const sinceOf = async ({ host, words }: Call, ref: string): Promise<Since> =>
  (await import('./check/since.ts')).sinceRef(host, words.check, ref);

const askedOf = ({ preset, internal }: Wishes, since: Since | undefined): Asked => ({
  ...(preset === undefined ? {} : { preset }),
  internal,
  sinceGiven: since !== undefined,
});

const refuseFailed = (
  { host, words }: Call,
  config: UsedConfig | undefined,
  failed: readonly Noted[],
): void => {
  if (config === undefined) return;
  const faults = failed.map(config.config.placed);
  refuse(host, words, { path: config.path, faults });
};
