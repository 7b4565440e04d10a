// A folder → the root of the repository it is in, and what git ignores there.
import type { Host } from '../../host.ts';
import { folderOf, joined, wayTo } from '../paths.ts';

/** The nearest folder upwards that has `.git`, a folder or, in a worktree, a file. */
export const repositoryOf = (host: Host, folder: string): string | undefined => {
  for (let at = joined(folder, '.'); ; at = folderOf(at)) {
    if (host.files.exists(joined(at, '.git'))) return at;
    if (folderOf(at) === at) return undefined;
  }
};

/** What links on the way to a path may not lead out of: the repository check is run in, else the path's own folder. */
export const boundsIn = (host: Host): ((path: string) => string) => {
  const top = repositoryOf(host, host.cwd);
  return (path) => (top !== undefined && path.startsWith(`${top}/`) ? top : folderOf(path));
};

/** Paths under a folder without those that git ignores; all of them where there is no git. */
export const withoutIgnored = (host: Host, folder: string, paths: string[]): string[] => {
  if (paths.length === 0 || repositoryOf(host, folder) === undefined) return paths;
  // With `./` first, no name can be read as a pattern.
  const ways = new Map(paths.map((path) => [`./${wayTo(folder, path)}`, path]));
  const input = [...ways.keys()].map((way) => `${way}\0`).join('');
  const { out } = host.git(['check-ignore', '-z', '--stdin'], { cwd: folder, input });
  const ignored = new Set(out.split('\0'));
  return [...ways].flatMap(([way, path]) => (ignored.has(way) ? [] : [path]));
};
