// The text of reviews/<date>.yaml → the charter as it stood after that review, and what was noted of the review itself.
import { parseDocument } from '../yaml/document.ts';
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
import { charterShape } from './schema.ts';

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

export const parseReview = (source: string): { review: ReviewFile; problems: Problem[] } => {
  const { value, problems } = parseDocument(source, reviewShape);
  return { review: value ?? {}, problems };
};

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
