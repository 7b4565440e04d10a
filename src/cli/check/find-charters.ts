// What a person gave to check → the charters meant: files, what is below folders, and what the config's patterns name (semantics 33).
import { globsOf } from '../../check/globs.ts';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host.ts';
import type { CheckCommandWords } from '../../words/check-words.ts';
import { joined, wayTo } from '../paths.ts';
import { withoutIgnored } from './repository.ts';

const charterFile = 'charter.yaml';
/** A folder deeper than this is a loop, or nobody's work. */
const deepest = 40;

export interface Patterns {
  /** The folder the patterns count from. */
  from: string;
  globs: readonly string[];
}

/** Absolute paths, each once, sorted by code point. */
export const findCharters = (
  { host, words }: { host: Host; words: CheckCommandWords },
  given: readonly string[],
  patterns: Patterns | undefined,
): string[] => {
  const paths = given.length > 0 ? given : [patterns === undefined ? '.' : patterns.from];
  const found = paths.flatMap((one) => {
    const path = joined(host.cwd, one);
    if (host.files.isFolder(path)) return below(host, path, patterns);
    if (host.files.exists(path)) return [path];
    throw new UserError(words.noSuchFile(one));
  });
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
};

const below = (host: Host, folder: string, patterns: Patterns | undefined): string[] => {
  const isMeant = patterns === undefined ? undefined : globsOf(patterns.globs);
  const from = patterns?.from ?? folder;
  const isCharter = (path: string): boolean =>
    isMeant?.(wayTo(from, path)) ?? path.endsWith(`/${charterFile}`);
  return withoutIgnored(host, folder, filesIn(host, folder, 0).filter(isCharter));
};

/** A link to a file is that file; a link to a folder is not gone into. */
const filesIn = (host: Host, folder: string, depth: number): string[] =>
  host.files.entries(folder).flatMap(({ name, kind }) => {
    const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
    if (kind === 'file') return [path];
    if (kind === 'link') return host.files.exists(path) && !host.files.isFolder(path) ? [path] : [];
    const isSkipped = name.startsWith('.') || name === 'node_modules' || depth >= deepest;
    return isSkipped ? [] : filesIn(host, path, depth + 1);
  });

/** The shards are disjoint and together everything: by a hash of the path, so that neighbours are spread. */
export const inShard = (
  files: readonly string[],
  { shard, of }: { shard: number; of: number },
): string[] =>
  [...files]
    .map((file) => ({ file, hash: hashOf(file) }))
    .sort((a, b) => a.hash - b.hash || (a.file < b.file ? -1 : 1))
    .filter((_, at) => at % of === shard - 1)
    .map(({ file }) => file);

/** FNV-1a: the same on every machine, and nothing hangs on it. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
};
