// What a person gave for a charter → the path of its file: a file, a folder, or nothing at all (semantics 33).
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { CommandWords } from '../words/command-words.ts';
import { joined, seenFrom } from './paths.ts';

const file = 'charter.yaml';
const deepest = 6;

const below = (host: Host, folder: string, depth = 0): string[] => {
  const names = host.files.list(folder);
  const own = depth > 0 && names.includes(file) ? [`${folder}/${file}`] : [];
  if (depth >= deepest) return own;
  const folders = names.filter(
    (name) =>
      !name.startsWith('.') && name !== 'node_modules' && host.files.isFolder(`${folder}/${name}`),
  );
  return [...own, ...folders.flatMap((name) => below(host, `${folder}/${name}`, depth + 1))];
};

export const findCharter = (host: Host, words: CommandWords, given: string | undefined): string => {
  if (given !== undefined) {
    const path = joined(host.cwd, given);
    const found = host.files.isFolder(path) ? joined(path, file) : path;
    if (host.files.exists(found)) return found;
    throw new UserError(words.noCharter(given), words.noCharterHint);
  }
  const here = joined(host.cwd, file);
  if (host.files.exists(here)) return here;
  const found = below(host, host.cwd);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only === undefined) throw new UserError(words.noCharter('.'), words.noCharterHint);
  const lines = found.map((path) => `  ${seenFrom(host.cwd, path)}`);
  throw new UserError([words.severalCharters, ...lines].join('\n'));
};
