// A ref → the charters this change touched, and how each stood where the two lines of work parted.
import { UserError } from '../../errors.ts';
import type { GitAnswer, Host } from '../../host.ts';
import type { CheckCommandWords } from '../../words/check-words.ts';
import { folderOf, joined, wayTo } from '../paths.ts';
import { revisionsAt, saidBy, type Revisions } from '../revisions.ts';
import type { Readable } from './earlier.ts';
import { editedIn, staged, touchedBy } from './edited.ts';
import { privateIn } from './tracked.ts';

export interface Since {
  /** As it was asked for. */
  ref: string;
  /** The commit where the two lines of work parted. */
  base: string;
  isChanged(charter: string): Promise<boolean>;
  /** Where the charter was then, which is elsewhere when it was moved since. */
  pathThen(charter: string): string;
  /** What the commit held in a folder that is to stay out of git: ways from it. */
  trackedThen(folder: string): string[];
  /** What the commit held, by absolute paths. */
  files: Readable;
}

type Git = (...args: string[]) => GitAnswer;

export const sinceRef = (host: Host, words: CheckCommandWords, ref: string): Since => {
  const revisions = revisionsHere(host, words);
  const top = revisions.top();
  const git: Git = (...args) => host.git(args, { cwd: top });
  const sure: Git = (...args) => orRefused(git(...args), words);
  const base = baseOf(revisions, words, ref);
  const changed = stagedSince(sure, base);
  const fresh = untracked(sure).map((name) => joined(top, name));
  const touched = new Set(
    [...changed.map(({ now }) => joined(top, now)), ...fresh].flatMap(touchedBy),
  );
  const moved = new Map(changed.map(({ now, was }) => [joined(top, now), joined(top, was)]));
  const edited = editedIn(host.files, top, staged(sure));
  return {
    ref,
    base,
    isChanged: async (charter) =>
      touched.has(charter) || touched.has(`${folderOf(charter)}/`) || edited(charter),
    pathThen: (charter) => moved.get(charter) ?? charter,
    trackedThen: (folder) => trackedAt(git, { top, base, folder }),
    files: filesAt(git, { top, base, words }),
  };
};

const revisionsHere = (host: Host, words: CheckCommandWords): Revisions => {
  const revisions = revisionsAt(host, words, host.cwd);
  if (revisions === 'no-git') throw new UserError(words.noGit);
  if (revisions === 'not-in-git') throw new UserError(words.notInGit);
  return revisions;
};

/** A clone made with a depth may lack the ref, or where it and this one parted. */
const baseOf = (revisions: Revisions, words: CheckCommandWords, ref: string): string => {
  const named = revisions.commitOf(ref);
  if (named === undefined) throw new UserError(words.noSuchRef(ref), words.noSuchRefHint);
  const base = revisions.partedFrom(named);
  if (base === undefined) throw new UserError(words.noSharedPast(ref), words.noSuchRefHint);
  return base;
};

/** Of a clone made with a filter, what is missing is not fetched: the program opens no connection. */
const orRefused = (answer: GitAnswer, words: CheckCommandWords): GitAnswer => {
  if (answer.code === 0) return answer;
  throw new UserError(words.gitFailed(saidBy(answer)), words.noSuchRefHint);
};

interface Changed {
  now: string;
  was: string;
}

/**
 * What is staged or committed, against the commit; from the root of the repository.
 * The work tree is compared by us: git would run the filters that the repository itself names.
 */
const stagedSince = (git: Git, base: string): Changed[] => {
  const how = ['--cached', '--name-status', '-z', '-r', '-M', '--no-ext-diff', '--no-textconv'];
  const { out } = git('diff-index', ...how, base);
  const fields = out.split('\0');
  const changed: Changed[] = [];
  while (fields.length > 1) {
    const status = fields.shift() ?? '';
    const was = fields.shift() ?? '';
    const isMoved = status.startsWith('R') || status.startsWith('C');
    changed.push({ was, now: isMoved ? (fields.shift() ?? '') : was });
  }
  return changed;
};

const untracked = (git: Git): string[] =>
  git('ls-files', '-z', '--others', '--exclude-standard', '--full-name')
    .out.split('\0')
    .filter((name) => name !== '');

const trackedAt = (
  git: Git,
  { top, base, folder }: { top: string; base: string; folder: string },
): string[] => {
  const names = ['contributions', 'persons.yaml'].map((name) => wayTo(top, joined(folder, name)));
  const answer = git('ls-tree', '-r', '-z', '--name-only', '--full-tree', base, '--', ...names);
  return privateIn(answer, { top, folder });
};

interface Commit {
  top: string;
  base: string;
  words: CheckCommandWords;
}

const filesAt = (git: Git, { top, base, words }: Commit): Readable => {
  const outOf = (answer: GitAnswer): string | undefined => {
    if (answer.code === 0) return answer.out;
    if (/promisor|lazy|missing blob|unable to read/.test(answer.err)) orRefused(answer, words);
    return undefined;
  };
  return {
    read: (path) => outOf(git('cat-file', 'blob', `${base}:${wayTo(top, path)}`)),
    list: (folder) =>
      (outOf(git('ls-tree', '--name-only', '-z', `${base}:${wayTo(top, folder)}`)) ?? '')
        .split('\0')
        .filter((name) => name !== ''),
  };
};
