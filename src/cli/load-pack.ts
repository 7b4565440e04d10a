// A pack's name or folder → the pack: compiled beside the built program, or read from its YAML.
import { digestOf } from '../check/fingerprint.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { findingLine, type FindingWords } from '../pack/finding-text.ts';
import type { Pack } from '../pack/pack.ts';
import type { PackTextFiles } from '../pack/read.ts';
import type { CommandWords } from '../words/command-words.ts';
import { problemText } from '../words/problem-words.ts';
import type { Words } from '../words/words.ts';
import { joined } from './paths.ts';

const isPackName = (name: string): boolean => /^[a-z0-9-]+$/.test(name);

/** The texts of a pack's folder: only the files a pack has, no deeper, no links followed out of it. */
export const packTexts = (host: Host, folder: string): PackTextFiles => {
  const texts: Record<string, string> = {};
  const files = host.files.inside(folder);
  const add = (name: string): void => {
    const text = files.read(`${folder}/${name}`);
    if (text !== undefined) texts[name] = text;
  };
  const yamlIn = (inside: string): string[] =>
    files.list(`${folder}/${inside}`).filter((name) => name.endsWith('.yaml'));
  add('pack.yaml');
  yamlIn('themes').forEach((name) => add(`themes/${name}`));
  for (const language of files.list(`${folder}/languages`))
    yamlIn(`languages/${language}`).forEach((name) => add(`languages/${language}/${name}`));
  return texts;
};

export interface PackPlace {
  name: string;
  /** A folder of YAML, or a file compiled at build time. */
  path: string;
  isCompiled: boolean;
}

export const findPack = (host: Host, words: CommandWords, name: string): PackPlace => {
  const compiled = `${host.home}/${name}.json`;
  if (isPackName(name) && host.files.exists(compiled))
    return { name, path: compiled, isCompiled: true };
  const builtIn = `${host.home}/${name}`;
  if (isPackName(name) && host.files.exists(`${builtIn}/pack.yaml`))
    return { name, path: builtIn, isCompiled: false };
  const folder = joined(host.cwd, name);
  if (host.files.exists(`${folder}/pack.yaml`)) return { name, path: folder, isCompiled: false };
  throw new UserError(words.noSuchPack(name), words.noSuchPackHint);
};

export const builtInPacks = (host: Host): string[] =>
  host.files
    .list(host.home)
    .flatMap((name) =>
      name.endsWith('.json')
        ? [name.slice(0, -5)]
        : host.files.exists(`${host.home}/${name}/pack.yaml`)
          ? [name]
          : [],
    );

export const loadPack = async (host: Host, words: Words, name: string): Promise<Pack> => {
  const place = findPack(host, words.commands, name);
  if (place.isCompiled) {
    const { packFromData } = await import('../pack/from-data.ts');
    const data = JSON.parse(host.files.read(place.path) ?? '{}') as Record<string, unknown>;
    const { extends: base } = (data['pack.yaml'] ?? {}) as { extends?: string };
    return packFromData(data, await baseNamed(host, words, base));
  }
  const { parsePack } = await import('../pack/parse.ts');
  const texts = packTexts(host, place.path);
  const bases = await basesOf(host, words, texts);
  const { pack, problems } = parsePack(texts, bases);
  if (pack) return pack;
  const lines = problems.map((one) => `  ${findingLine(one, findingWords(words))}`);
  throw new UserError([words.commands.brokenPack(name), ...lines].join('\n'));
};

/** What a pack is made of, as text that is another when the pack is. */
export const packStateOf = (host: Host, words: Words, name: string): string => {
  try {
    const { path, isCompiled } = findPack(host, words.commands, name);
    if (isCompiled) return digestOf(host.files.read(path) ?? '');
    const texts = packTexts(host, path);
    const base = baseIn(texts);
    const more = base === undefined || base === name ? '' : packStateOf(host, words, base);
    return digestOf(JSON.stringify([texts, more]));
  } catch (error) {
    if (error instanceof UserError) return 'none';
    throw error;
  }
};

export const findingWords = (words: Words): FindingWords => ({
  pack: words.pack,
  problem: (problem) => problemText(problem, words.problems),
});

const baseIn = (texts: PackTextFiles): string | undefined =>
  /^extends: *['"]?([a-z0-9-]+)/m.exec(texts['pack.yaml'] ?? '')?.[1];

/** The built-in pack that this one adds to, if it names one. */
export const basesOf = async (
  host: Host,
  words: Words,
  texts: PackTextFiles,
): Promise<Record<string, Pack>> => {
  return baseNamed(host, words, baseIn(texts));
};

const baseNamed = async (
  host: Host,
  words: Words,
  base: string | undefined,
): Promise<Record<string, Pack>> => {
  if (base === undefined || !builtInPacks(host).includes(base)) return {};
  return { [base]: await loadPack(host, words, base) };
};
