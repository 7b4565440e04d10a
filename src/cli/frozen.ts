// The folder of a charter → its frozen versions, and where the next one goes: a new file each time, never over another.
import {
  frozenReview,
  nextReviewName,
  parseReview,
  reviewNames,
  versionOf,
  type FrozenVersion,
  type ReviewRecord,
} from '../charter/review-file.ts';
import { canonicalJson } from '../charter/canonical-json.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { isTooBig } from '../yaml/source.ts';
import type { Call } from './call.ts';
import { joined, seenFrom } from './paths.ts';

export interface NextVersion extends Required<FrozenVersion> {
  path: string;
  text: string;
  /** The last one says the same already: nothing needs to be written. */
  isThere: boolean;
}

export const frozenNames = (host: Host, folder: string): string[] =>
  reviewNames(host.files.inside(folder).list(joined(folder, 'reviews')));

/** The number of the review that organisations answer alone for. */
export const roundAt = ({ host }: Pick<Call, 'host'>, folder: string): number =>
  frozenNames(host, folder).length + 1;

/** Nothing is written yet; `record.date` is the day the file is named by. Throws UserError where it could not be read again. */
export const nextVersion = (
  { host, words }: Pick<Call, 'host' | 'words'>,
  folder: string,
  of: { record: ReviewRecord & { date: string }; charter: Charter },
): NextVersion => {
  const names = frozenNames(host, folder);
  const { date } = of.record;
  const last = names.at(-1);
  const path = (name: string): string => joined(folder, `reviews/${name}`);
  const isThere =
    last !== undefined && saysTheSame(host.files.inside(folder).read(path(last)) ?? '', of);
  const name = isThere ? last : nextReviewName(names, date);
  const { count, last: day = date } = versionOf(isThere ? names : [...names, name]);
  const text = frozenReview(of.record, of.charter);
  const { tooBigToFreeze, tooBigToFreezeHint } = words.commands;
  if (!isThere && isTooBig(text))
    throw new UserError(tooBigToFreeze(seenFrom(host.cwd, path(name))), tooBigToFreezeHint);
  return { path: path(name), text, isThere, count, last: day };
};

/** The same record of the same charter: stopped between two writes, it is not frozen twice. */
const saysTheSame = (
  text: string,
  { record, charter }: { record: ReviewRecord; charter: Charter },
): boolean => {
  const recordIn = (file: string): unknown => parseReview(file).review.review_record ?? {};
  return canonicalJson(recordIn(text)) === canonicalJson(recordIn(frozenReview(record, charter)));
};
