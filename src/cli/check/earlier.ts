// The reviews beside a charter → the charter as it stood after each, oldest first; a review that cannot be read is told as a finding.
import {
  isReviewEdited,
  parseReview,
  reviewNames,
  type ReviewFile,
} from '../../charter/review-file.ts';
import type { Finding } from '../../check/finding.ts';
import type { Earlier } from '../../check/rule.ts';
import { unreadableFindings, type Said } from '../../check/unreadable.ts';
import { DiskError } from '../../errors.ts';
import type { Files } from '../../host.ts';
import type { Problem } from '../../yaml/problem.ts';
import { joined } from '../paths.ts';

/** The disk, or what a commit holds. */
export type Readable = Pick<Files, 'read' | 'list'> & Partial<Pick<Files, 'inside'>>;

export interface Saying {
  /** A path as it is shown. */
  seen(path: string): string;
  problem(problem: Problem): Said;
  disk(error: DiskError): Said;
}

export interface Reviews {
  earlier: Earlier[];
  /** Names of files changed since they were frozen. */
  edited: string[];
  findings: Finding[];
}

export const reviewsBeside = (files: Readable, folder: string, saying: Saying): Reviews => {
  const inside = joined(folder, 'reviews');
  const earlier: Earlier[] = [];
  const edited: string[] = [];
  const findings: Finding[] = [];
  const names = namesOr(files, inside, saying);
  if (!Array.isArray(names))
    return { earlier, edited, findings: names === undefined ? [] : [names] };
  for (const name of reviewNames(names)) {
    const path = `${inside}/${name}`;
    const text = readOr(files, path, saying);
    if (typeof text !== 'string') {
      if (text !== undefined) findings.push(text);
      continue;
    }
    const { review, problems } = parseReview(text);
    findings.push(...unreadableFindings(saying.seen(path), problems, saying.problem));
    if (problems.length > 0) continue;
    earlier.push(earlierOf(review, name.slice(0, 10)));
    if (isReviewEdited(review)) edited.push(name);
  }
  return { earlier, edited, findings };
};

/** The text, nothing when there is no such file, or why it cannot be read. */
export const readOr = (
  files: Readable,
  path: string,
  saying: Saying,
): string | Finding | undefined => orFinding(() => files.read(path), path, saying);

export const namesOr = (
  files: Readable,
  folder: string,
  saying: Saying,
): string[] | Finding | undefined => orFinding(() => files.list(folder), folder, saying);

const orFinding = <T>(action: () => T, path: string, saying: Saying): T | Finding | undefined => {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const { trouble } = error;
    const line = trouble.kind === 'not-utf8' ? trouble.line : 1;
    const [finding] = unreadableFindings(
      saying.seen(path),
      [{ code: 'syntax', reason: trouble.kind, path: [], line, column: 1 }],
      () => saying.disk(error),
    );
    return finding;
  }
};

export const earlierOf = (
  { review_record: noted = {}, charter = {} }: ReviewFile,
  at: string,
): Earlier => {
  const { date, trigger, participants, outcome, themes, changes, perceptions } = noted;
  const wide = Object.values(perceptions ?? {}).filter((one) => one.wide === true).length;
  const counted = Object.values(changes ?? {}).some((count) => count > 0);
  const changed = counted || Object.values(themes ?? {}).includes('changed');
  const isSaid = changes !== undefined || themes !== undefined;
  return {
    at: date ?? at,
    charter,
    record: {
      ...(date === undefined ? {} : { date }),
      ...(trigger === undefined ? {} : { trigger }),
      ...(participants === undefined ? {} : { participants }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(isSaid ? { changed } : {}),
      ...(perceptions === undefined ? {} : { perceptions, wideSpread: wide }),
    },
  };
};
