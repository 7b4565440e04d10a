// The charters of a run → the files beside each that are to stay out of git (semantics 17, 18) and that git tracks, from its index alone.
import type { GitAnswer, Host } from '../../host.ts';
import type { CheckCommandWords } from '../../words/check-words.ts';
import { folderOf, joined, nameOf, wayTo } from '../paths.ts';
import { saidBy } from '../revisions.ts';
import { repositoryOf } from './repository.ts';

/** Charter → ways from its folder, sorted; only those that have any. Plain data, so that a thread can be given it. */
export type Tracked = Readonly<Record<string, readonly string[]>>;

export const trackedBeside = (
  host: Host,
  words: CheckCommandWords,
  charters: readonly string[],
): Tracked => {
  const byTop = new Map<string, string[]>();
  for (const charter of charters) {
    const top = repositoryOf(host, folderOf(charter));
    if (top !== undefined) byTop.set(top, [...(byTop.get(top) ?? []), charter]);
  }
  const found = [...byTop].flatMap(([top, inside]) => {
    const answer = host.git(listing, { cwd: top });
    if (answer.code === 0) return withPrivate(inside, pathsIn(answer, top));
    if (answer.code !== 127) host.err.write(`${words.trackedUnknown(saidBy(answer))}\n`);
    return [];
  });
  return Object.fromEntries(found);
};

const listing = [
  ...['ls-files', '-z', '--full-name', '--cached', '--'],
  ...[':(top,glob)**/contributions/**', ':(top,glob)**/persons.yaml'],
];

/** What a listing of git names, from the root of the repository, as whole paths. */
const pathsIn = ({ out }: GitAnswer, top: string): string[] =>
  out.split('\0').flatMap((name) => (name === '' ? [] : [joined(top, name)]));

/** The same in a commit: what `ls-tree` of the folder names. */
export const privateIn = (answer: GitAnswer, of: { top: string; folder: string }): string[] =>
  answer.code === 0 ? waysFrom(of.folder, pathsIn(answer, of.top)) : [];

const withPrivate = (charters: readonly string[], paths: readonly string[]) => {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const folder = owner(path);
    if (folder !== undefined) byFolder.set(folder, [...(byFolder.get(folder) ?? []), path]);
  }
  return charters.flatMap((charter): [string, string[]][] => {
    const ways = waysFrom(folderOf(charter), byFolder.get(folderOf(charter)) ?? []);
    return ways.length === 0 ? [] : [[charter, ways]];
  });
};

const waysFrom = (folder: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => owner(path) === folder)
    .map((path) => wayTo(folder, path))
    .sort((a, b) => (a < b ? -1 : 1));

/** The folder of the charter a file tells of; undefined for what tells of nobody. */
export const owner = (path: string): string | undefined => {
  const name = nameOf(path);
  if (name === 'persons.yaml' && !path.includes('/contributions/')) return folderOf(path);
  if (/^(?:\.|readme(?:\.|$))/i.test(name)) return undefined;
  const inside = /^(.*)\/contributions\/.+$/s.exec(path);
  return inside?.[1];
};
