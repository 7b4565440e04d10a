// samspill.config.yaml, the nearest one upwards to the root of the repository → the config with its own rules ready, or why it cannot be used.
import { parseConfig, type Config, type ConfigFault, type Noted } from '../../check/config.ts';
import { configFile } from '../../check/config-shape.ts';
import type { Rule } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host.ts';
import { problemText } from '../../words/problem-words.ts';
import type { Words } from '../../words/words.ts';
import { shortText } from '../../yaml/text.ts';
import { folderOf, joined, wayTo } from '../paths.ts';
import { boundsIn, repositoryOf } from './repository.ts';

export interface UsedConfig {
  /** Absolute. */
  path: string;
  folder: string;
  text: string;
  config: Config;
  ownRules: readonly Rule[];
  /** What could not be judged after all; looked at when the charters have been. */
  failed: readonly Noted[];
}

/** Absolute; undefined when there is none. Outside a repository only the folder itself is looked in. */
export const findConfig = (host: Host, words: Words, given?: string): string | undefined => {
  if (given !== undefined) {
    const path = joined(host.cwd, given);
    if (host.files.exists(path) && !host.files.isFolder(path)) return path;
    throw new UserError(words.check.noConfig(given));
  }
  const top = repositoryOf(host, host.cwd) ?? host.cwd;
  for (let at = joined(host.cwd, '.'); ; at = folderOf(at)) {
    const path = joined(at, configFile);
    if (host.files.exists(path)) return path;
    if (at === top || folderOf(at) === at) return undefined;
  }
};

export const readConfig = async (host: Host, words: Words, path: string): Promise<UsedConfig> => {
  const text = host.files.inside(boundsIn(host)(path)).read(path) ?? '';
  const { config, faults } = parseConfig(text, rules);
  refuse(host, words, { path, faults });
  const folder = folderOf(path);
  const own = await ownRulesIn(config);
  refuse(host, words, { path, faults: own.faults.map(config.placed) });
  return { path, folder, text, config, ownRules: own.rules, failed: own.failed };
};

/** The expression language is loaded only where an own rule uses it. */
const ownRulesIn = async (
  config: Config,
): Promise<{ rules: Rule[]; faults: Noted[]; failed: Noted[] }> => {
  if (config.ownRules.length === 0) return { rules: [], faults: [], failed: [] };
  const [{ ownRulesOf }, { loadCel }] = await Promise.all([
    import('../../check/own-rules.ts'),
    import('../../pack/cel.ts'),
  ]);
  return ownRulesOf(await loadCel(), config.ownRules);
};

/** A rule that cannot be judged is never passed over in silence. */
export const refuse = (
  host: Host,
  words: Words,
  { path, faults }: { path: string; faults: readonly ConfigFault[] },
): void => {
  if (faults.length === 0) return;
  const shown = wayTo(host.cwd, path);
  const lines = faults.flatMap((fault) => {
    const [first = '', ...rest] = saidOf(words, fault).split('\n');
    return [
      `${shown}:${fault.line}:${fault.column}: ${first}`,
      ...rest.map((line) => `    ${line}`),
    ];
  });
  throw new UserError([words.check.configUnreadable(shown), ...lines].join('\n'));
};

const saidOf = (words: Words, fault: ConfigFault): string => {
  if ('problem' in fault) return problemText(fault.problem, words.problems);
  const { kind, name, other = '', suggestion } = fault;
  const names = { name: shortText(name, 120), other: shortText(other, 120) };
  const sentence = words.check.configFault[kind](names);
  return suggestion === undefined ? sentence : `${sentence}; ${words.check.didYouMean(suggestion)}`;
};
