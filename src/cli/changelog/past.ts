// The folder of a charter and what was asked for → the charter as it stood at each step, oldest first.
import { parseCharter } from '../../charter/parse.ts';
import type { ReviewRecord } from '../../charter/review-file.ts';
import type { Charter } from '../../charter/schema.ts';
import { UserError } from '../../errors.ts';
import { printable } from '../../terminal/printable.ts';
import type { Call } from '../call.ts';
import { reviewVersion } from '../diff/versions.ts';
import { frozenNames } from '../frozen.ts';
import { folderOf, joined, nameOf } from '../paths.ts';
import type { ReadCharter } from '../read-charter.ts';
import { revisionsAt, type Revisions } from '../revisions.ts';

export interface Past {
  /** `start` is only what the first step is compared with. */
  kind: 'start' | 'adopted' | 'review' | 'revision' | 'since';
  date?: string;
  ref?: string;
  record?: ReviewRecord;
  charter: Charter;
}

interface Range {
  from?: string;
  to?: string;
}

export const pastOf = (call: Call, read: ReadCharter, { from, to }: Range): Past[] =>
  from === undefined ? reviewsOf(call, read) : revisionsOf(call, read, { from, to: to ?? 'HEAD' });

const reviewsOf = (call: Call, { path, charter }: ReadCharter): Past[] => {
  const folder = folderOf(path);
  const { changelog: said } = call.words;
  const names = frozenNames(call.host, folder);
  if (names.length === 0) throw new UserError(said.noReviews, said.noReviewsHint);
  const reviews = names.map((name): Past => {
    const { charter: then, record = {} } = reviewVersion(
      call,
      joined(folder, `reviews/${name}`),
      call.host.files.inside(folder),
    );
    const kind = record.trigger === 'adopted' ? 'adopted' : 'review';
    return { kind, date: record.date ?? name.slice(0, 10), record, charter: then };
  });
  return [...reviews, { kind: 'since', charter }];
};

const revisionsOf = (call: Call, { path }: ReadCharter, { from, to }: Required<Range>): Past[] => {
  const { host, words } = call;
  const revisions = revisionsAt(host, words.diff.call, folderOf(path));
  if (revisions === 'no-git') throw new UserError(words.diff.call.noGit(from));
  if (revisions === 'not-in-git') throw new UserError(words.diff.call.notInGit(from));
  const [start, end] = [from, to].map((ref) => commitFor(call, revisions, ref));
  if (start === undefined || end === undefined) return [];
  const commits = revisions.between(start, end, path);
  if (commits.length === 0) throw new UserError(words.changelog.noneBetween(from, to));
  const file = `./${nameOf(path)}`;
  const first = revisions.read(start, file);
  return [
    ...(first === undefined ? [] : charterIn(call, first, from)).map((charter): Past => ({
      kind: 'start',
      charter,
    })),
    ...commits.flatMap(({ commit, short, date }) => {
      const text = revisions.read(commit, file);
      const read = text === undefined ? [] : charterIn(call, text, short);
      return read.map((charter): Past => ({ kind: 'revision', date, ref: short, charter }));
    }),
  ];
};

const commitFor = ({ words }: Call, revisions: Revisions, ref: string): string => {
  const { noSuchVersion, noSuchVersionHint } = words.diff.call;
  const commit = revisions.commitOf(ref);
  if (commit === undefined) throw new UserError(noSuchVersion(ref), noSuchVersionHint);
  return commit;
};

/** One that could not be read then is passed over, and said: what came after may be read again. */
const charterIn = ({ host, words }: Call, text: string, ref: string): Charter[] => {
  const { charter, problems } = parseCharter(text);
  if (problems.length === 0) return [charter];
  host.err.write(`${printable(words.changelog.unreadable(ref))}\n`);
  return [];
};
