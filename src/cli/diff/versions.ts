// What was typed for the two sides of a comparison → the two charters: a file, a folder, a review, `ref:path`, a ref, or nothing at all.
import { parseCharter } from '../../charter/parse.ts';
import {
  isReviewEdited,
  parseReview,
  reviewNames,
  type ReviewRecord,
} from '../../charter/review-file.ts';
import type { Charter } from '../../charter/schema.ts';
import { UserError } from '../../errors.ts';
import type { Files } from '../../host.ts';
import type { VersionName } from '../../words/diff-words.ts';
import type { Problem } from '../../yaml/problem.ts';
import type { Call } from '../call.ts';
import { findCharter } from '../find-charter.ts';
import { frozenNames } from '../frozen.ts';
import { folderOf, joined, nameOf, seenFrom } from '../paths.ts';
import { problemLines } from '../read-charter.ts';
import { revisionsAt, type Revisions } from '../revisions.ts';

export interface Version {
  name: VersionName;
  charter: Charter;
  /** Of a review. */
  record?: ReviewRecord;
  /** Of the charter itself, as it stands on the disk. */
  file?: { path: string; text: string };
}

export interface Sides {
  before: Version;
  after: Version;
}

export const sidesOf = (call: Call, given: readonly string[], since: string | undefined): Sides => {
  const { call: words } = call.words.diff;
  if ([...given, since].includes('')) throw new UserError(words.emptyRef, words.emptyRefHint);
  const [first, second, more] = given;
  if (more !== undefined) throw new UserError(words.tooMany);
  if (since !== undefined && second !== undefined) throw new UserError(words.sinceAndTwo);
  if (first !== undefined && second !== undefined)
    return { before: versionOf(call, first), after: versionOf(call, second) };
  const isOlder = since === undefined && first !== undefined && isOld(call, first);
  const path = findCharter(
    call.host,
    call.words.commands,
    isOlder ? charterBeside(call, first) : first,
  );
  const after = fileVersion(call, path);
  if (isOlder) return { before: versionOf(call, first, path), after };
  const before =
    since === undefined || since === 'review'
      ? lastVersion(call, path)
      : versionOf(call, since, path);
  return { before, after };
};

/** A version that is not a charter on the disk: a review of one, or something for git. */
const isOld = ({ host }: Call, typed: string): boolean => {
  const path = joined(host.cwd, typed);
  return isReview(path) || !host.files.exists(path);
};

const isReview = (path: string): boolean =>
  nameOf(folderOf(path)) === 'reviews' && reviewNames([nameOf(path)]).length > 0;

/** A review is of the charter in the folder above. */
const charterBeside = ({ host }: Call, typed: string): string | undefined => {
  const path = joined(host.cwd, typed);
  return isReview(path) && host.files.exists(path) ? folderOf(folderOf(path)) : undefined;
};

/** What is on the disk first: a file called `main` is a file. `own` is the charter that a ref alone means. */
export const versionOf = (call: Call, typed: string, own?: string): Version => {
  const { host } = call;
  const path = joined(host.cwd, typed);
  if (host.files.isFolder(path)) return fileVersion(call, joined(path, 'charter.yaml'));
  if (host.files.exists(path))
    return isReview(path) ? reviewVersion(call, path) : fileVersion(call, path);
  return revisionVersion(call, typed, own);
};

export const fileVersion = (call: Call, path: string): Version => {
  const { host, words } = call;
  const text = host.files.read(path);
  const shown = seenFrom(host.cwd, path);
  if (text === undefined)
    throw new UserError(words.commands.noCharter(shown), words.commands.noCharterHint);
  const name = { kind: 'file', path: shown } as const;
  return { name, ...readText(call, { text, where: shown }), file: { path, text } };
};

/** A review, also one that git holds, is known by what it says first. */
const readText = (
  call: Call,
  { text, where }: { text: string; where: string },
): Pick<Version, 'charter' | 'record'> => {
  if (/^review_record:/m.test(text)) {
    const { review, problems } = parseReview(text);
    refuse(call, where, problems);
    const { charter = {}, review_record: record = {} } = review;
    if (isReviewEdited(review))
      call.host.err.write(`${call.words.diff.call.reviewEdited(where)}\n`);
    return { charter, record };
  }
  const { charter, problems } = parseCharter(text);
  refuse(call, where, problems);
  return { charter };
};

const refuse = ({ words }: Call, where: string, problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  const first = words.diff.call.unreadableAt(where, problems.length);
  throw new UserError([first, ...problemLines(words, where, problems)].join('\n'));
};

/** Somebody has named the file, so it is followed wherever it leads; `files` are those of a folder where it was found. */
export const reviewVersion = (
  call: Call,
  path: string,
  files: Pick<Files, 'read'> = call.host.files,
): Version => {
  const text = files.read(path) ?? '';
  const read = readText(call, { text, where: seenFrom(call.host.cwd, path) });
  return { name: { kind: 'review', date: nameOf(path).replace(/\.yaml$/, '') }, ...read };
};

/** The last review; with none, the oldest version that git has (semantics 15). */
const lastVersion = (call: Call, path: string): Version => {
  const { host, words } = call;
  const folder = folderOf(path);
  const last = frozenNames(host, folder).at(-1);
  if (last !== undefined)
    return reviewVersion(call, joined(folder, `reviews/${last}`), host.files.inside(folder));
  const { call: said } = words.diff;
  const nothing = new UserError(said.noPast, said.noPastHint);
  const revisions = revisionsAt(host, said, folderOf(path));
  if (typeof revisions === 'string') throw nothing;
  const oldest = revisions.oldestOf(path);
  if (oldest === undefined) throw nothing;
  const version = readAt(call, revisions, {
    ...{ commit: oldest.commit, path: `./${nameOf(path)}` },
    ref: oldest.short,
  });
  host.err.write(`${said.oldestIs(oldest.short, revisions.isShallow())}\n`);
  return { ...version, name: { kind: 'revision', ref: oldest.short, date: oldest.date } };
};

/** `ref:path`, or a ref alone. */
const revisionVersion = (call: Call, typed: string, own: string | undefined): Version => {
  const { host, words } = call;
  const { call: said } = words.diff;
  const colon = typed.indexOf(':');
  const ref = colon < 0 ? typed : typed.slice(0, colon);
  const charter = colon < 0 ? (own ?? findCharter(host, words.commands, undefined)) : undefined;
  const folder = charter === undefined ? joined(host.cwd, '.') : folderOf(charter);
  const revisions = revisionsAt(host, said, folder);
  if (revisions === 'no-git') throw new UserError(said.noGit(typed));
  if (revisions === 'not-in-git') throw new UserError(said.notInGit(typed));
  const commit = revisions.commitOf(ref);
  if (commit === undefined) throw new UserError(said.noSuchVersion(typed), said.noSuchVersionHint);
  const path = charter === undefined ? typed.slice(colon + 1) : `./${nameOf(charter)}`;
  return readAt(call, revisions, { commit, path, ref });
};

const readAt = (
  call: Call,
  revisions: Revisions,
  { commit, path, ref }: { commit: string; path: string; ref: string },
): Version => {
  // A path is taken from the root, as git does; else from where one stands.
  const isThere = revisions.read(commit, path) ?? revisions.read(commit, `./${path}`);
  if (isThere === undefined) throw new UserError(call.words.diff.call.noSuchFileAt(path, ref));
  const read = readText(call, { text: isThere, where: `${ref}:${path}` });
  return { name: { kind: 'revision', ref }, ...read };
};
