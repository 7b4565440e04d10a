// A ref → the charters this change touched, and how each stood where the two lines of work parted.
import { UserError } from '../../errors.ts';
import type { GitAnswer, Host } from '../../host.ts';
import type { CheckCommandWords } from '../../words/check-words.ts';
import { folderOf, joined, nameOf, wayTo } from '../paths.ts';
import type { Readable } from './earlier.ts';

export interface Since {
  /** As it was asked for. */
  ref: string;
  isChanged(charter: string): boolean;
  /** Where the charter was then, which is elsewhere when it was moved since. */
  pathThen(charter: string): string;
  /** What the commit held, by absolute paths. */
  files: Readable;
}

type Git = (...args: string[]) => GitAnswer;

export const sinceRef = (host: Host, words: CheckCommandWords, ref: string): Since => {
  const top = topOf(host, words);
  const git: Git = (...args) => host.git(args, { cwd: top });
  const base = baseOf(git, words, ref);
  const changed = changedSince(git, base);
  const touched = new Set(changed.flatMap(({ now }) => touchedBy(joined(top, now))));
  const moved = new Map(changed.map(({ now, was }) => [joined(top, now), joined(top, was)]));
  return {
    ref,
    isChanged: (charter) => touched.has(charter) || touched.has(`${folderOf(charter)}/`),
    pathThen: (charter) => moved.get(charter) ?? charter,
    files: filesAt(git, top, base),
  };
};

/** A file touches itself; a page and a review, the charter of their folder. */
const touchedBy = (path: string): string[] => {
  const folder = folderOf(path);
  if (nameOf(path) === 'charter.md') return [`${folder}/`];
  return nameOf(folder) === 'reviews' ? [path, `${folderOf(folder)}/`] : [path];
};

const topOf = (host: Host, words: CheckCommandWords): string => {
  const { code, out, err } = host.git(['rev-parse', '--show-toplevel'], { cwd: host.cwd });
  if (code === 127) throw new UserError(words.noGit);
  if (code === 0) return joined(out.trim(), '.');
  throw /not a git repository/.test(err)
    ? new UserError(words.notInGit)
    : new UserError(words.gitFailed(err.trim()));
};

/** A clone made with a depth may lack the ref, or where it and this one parted. */
const baseOf = (git: Git, words: CheckCommandWords, ref: string): string => {
  const named = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (named.code !== 0) throw new UserError(words.noSuchRef(ref), words.noSuchRefHint);
  const base = git('merge-base', '--end-of-options', named.out.trim(), 'HEAD');
  if (base.code !== 0) throw new UserError(words.noSharedPast(ref), words.noSuchRefHint);
  return base.out.trim();
};

interface Changed {
  now: string;
  was: string;
}

/** What is on the disk now, committed or not, against the commit; from the root of the repository. */
const changedSince = (git: Git, base: string): Changed[] => {
  const { out } = git('diff', '--name-status', '-z', '-M', '--no-ext-diff', base);
  const fields = out.split('\0');
  const changed: Changed[] = [];
  while (fields.length > 1) {
    const status = fields.shift() ?? '';
    const was = fields.shift() ?? '';
    const isMoved = status.startsWith('R') || status.startsWith('C');
    changed.push({ was, now: isMoved ? (fields.shift() ?? '') : was });
  }
  const fresh = git('ls-files', '-z', '--others', '--exclude-standard', '--full-name').out;
  const untracked = fresh.split('\0').filter((name) => name !== '');
  return [...changed, ...untracked.map((name) => ({ now: name, was: name }))];
};

const filesAt = (git: Git, top: string, base: string): Readable => ({
  read: (path) => {
    const { code, out } = git('cat-file', 'blob', `${base}:${wayTo(top, path)}`);
    return code === 0 ? out : undefined;
  },
  list: (folder) => {
    const { code, out } = git('ls-tree', '--name-only', '-z', `${base}:${wayTo(top, folder)}`);
    return code === 0 ? out.split('\0').filter((name) => name !== '') : [];
  },
});
