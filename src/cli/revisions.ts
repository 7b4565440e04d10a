// What git knows of a charter → its text at a ref, and its oldest version; never more than a ref is taken from what was typed.
import { UserError } from '../errors.ts';
import type { GitAnswer, Host } from '../host.ts';
import type { DiffCallWords } from '../words/diff-words.ts';
import { folderOf, joined, nameOf } from './paths.ts';

export interface Revisions {
  /** The full name of the commit; undefined when git does not know the ref. */
  commitOf(ref: string): string | undefined;
  /** A file of the commit: from the root of the repository, or with `./` from the folder. */
  read(commit: string, path: string): string | undefined;
  /** The oldest commit that touched a file of the folder. */
  oldestOf(path: string): Commit | undefined;
  /** The commits after one and up to another that touched a file of the folder, oldest first. */
  between(from: string, to: string, path: string): Commit[];
  isShallow(): boolean;
  /** The root of the repository. */
  top(): string;
  /** Where the line of a commit and this one parted; undefined when the clone does not reach back to it. */
  partedFrom(commit: string): string | undefined;
}

export interface Commit {
  commit: string;
  short: string;
  date: string;
}

export type NoRevisions = 'no-git' | 'not-in-git';

export const revisionsAt = (
  host: Host,
  words: Pick<DiffCallWords, 'gitFailed'>,
  folder: string,
): Revisions | NoRevisions => {
  if (!host.files.isFolder(folder)) return 'not-in-git';
  const git = (...args: string[]): GitAnswer => host.git(args, { cwd: folder });
  const answer = git('rev-parse', '--is-inside-work-tree');
  const { code, err } = answer;
  if (code === 127) return 'no-git';
  if (code !== 0) {
    if (/not a git repository|work tree/.test(err)) return 'not-in-git';
    throw new UserError(words.gitFailed(saidBy(answer)));
  }
  return {
    commitOf: (ref) => {
      const found = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
      return found.code === 0 ? found.out.trim() : undefined;
    },
    read: (commit, path) => {
      const found = git('cat-file', 'blob', `${commit}:${path}`);
      return found.code === 0 ? found.out : undefined;
    },
    oldestOf: (path) => commitsOf(host, 'HEAD', path).at(-1),
    between: (from, to, path) => commitsOf(host, `${from}..${to}`, path).reverse(),
    top: () => joined(git('rev-parse', '--show-toplevel').out.replace(/\n$/, ''), '.'),
    partedFrom: (commit) => {
      const found = git('merge-base', '--end-of-options', commit, 'HEAD');
      return found.code === 0 ? found.out.trim() : undefined;
    },
    isShallow: () => git('rev-parse', '--is-shallow-repository').out.trim() === 'true',
  };
};

/** Why it did not do it; one that says nothing, how it ended. */
export const saidBy = ({ err, code }: GitAnswer): string => err.trim() || `(${code})`;

/** The newest first. Of what the repository's own settings could have git run for a log, none is asked for. */
const commitsOf = (host: Host, range: string, path: string): Commit[] => {
  const { code, out } = host.git(
    [
      ...[
        '--literal-pathspecs',
        'log',
        '--first-parent',
        '--no-show-signature',
        '--format=%H %h %cs',
      ],
      ...[range, '--', nameOf(path)],
    ],
    { cwd: folderOf(path) },
  );
  return (code === 0 ? out : '').split('\n').flatMap((line) => {
    const [commit, short, date] = line.split(' ');
    return commit && short && date ? [{ commit, short, date }] : [];
  });
};
