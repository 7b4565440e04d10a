// The text of reviews/<date>.yaml ↔ the charter as it stood after that review, and what was noted of the review itself.
import { parseDocument } from '../yaml/document.ts';
import { formatDocument } from '../yaml/format-document.ts';
import type { Problem } from '../yaml/problem.ts';
import {
  choice,
  date,
  list,
  map,
  number,
  record,
  required,
  text,
  yesNo,
  type ValueOf,
} from '../yaml/shape.ts';
import { charterFingerprint } from './fingerprint.ts';
import { charterShape, type Charter } from './schema.ts';
import { breakSentences } from './sentences.ts';

const count = () => number({ min: 0, whole: true });

/** What is shown of what was answered alone depends on how many answered (semantics 18): any of it may be missing. */
const perception = record({
  answered: count(),
  median: number(),
  least: number(),
  most: number(),
  /** The answers lay three or more apart. */
  wide: yesNo(),
});

const reviewRecord = record({
  date: required(date()),
  participants: list(text()),
  /** `adopted`, `rhythm`, or one of the triggers of a review. */
  trigger: text(),
  themes: map('theme', choice(['confirmed', 'changed', 'not-looked-at'])),
  changes: map('word', count()),
  perceptions: map('question', perception),
  outcome: choice(['continue', 'change-form', 'end']),
  previous: text(),
  next: date(),
  /** Of the charter below, so that an edited one is seen. */
  fingerprint: text('^[0-9a-f]+$'),
});

export const reviewShape = record({
  review_record: required(reviewRecord),
  charter: required(charterShape),
});

export type ReviewFile = ValueOf<typeof reviewShape>;
export type ReviewRecord = ValueOf<typeof reviewRecord>;

export const parseReview = (source: string): { review: ReviewFile; problems: Problem[] } => {
  const { value, problems } = parseDocument(source, reviewShape);
  return { review: value ?? {}, problems };
};

/** A charter as it stands when a review is over, or when it is adopted → the text of the file that keeps it so. */
export const frozenReview = (record: ReviewRecord, charter: Charter): string => {
  const fingerprint = charterFingerprint(charter);
  return formatDocument(
    { review_record: { ...record, fingerprint }, charter },
    { shape: reviewShape, breakText: (text) => breakSentences(text, charter.language) },
  );
};

/** Somebody has changed what the review froze. One that carries no fingerprint cannot tell. */
export const isReviewEdited = ({ review_record: record, charter = {} }: ReviewFile): boolean =>
  record?.fingerprint !== undefined && record.fingerprint !== charterFingerprint(charter);

const name = /^(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.yaml$/;

/** Names in `reviews/` that are reviews, oldest first; the second of one day ends in `-2`. */
export const reviewNames = (names: readonly string[]): string[] => {
  const found = names.flatMap((one) => {
    const [, day, number = '1'] = name.exec(one) ?? [];
    return day === undefined ? [] : [{ one, day, number: Number(number) }];
  });
  return found
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number))
    .map(({ one }) => one);
};

/** What the next review of that day is called: `2026-11-30.yaml`, then `2026-11-30-2.yaml`. */
export const nextReviewName = (names: readonly string[], day: string): string => {
  const taken = reviewNames(names).filter((one) => one.startsWith(day));
  const last = taken.at(-1);
  if (last === undefined) return `${day}.yaml`;
  const [, , number = '1'] = name.exec(last) ?? [];
  return `${day}-${Number(number) + 1}.yaml`;
};

export interface FrozenVersion {
  /** How many review files there are: the charter's version (semantics 15). */
  count: number;
  /** The day of the last one. */
  last?: string;
}

export const versionOf = (names: readonly string[]): FrozenVersion => {
  const reviews = reviewNames(names);
  const last = reviews.at(-1)?.slice(0, 10);
  return last === undefined ? { count: 0 } : { count: reviews.length, last };
};
