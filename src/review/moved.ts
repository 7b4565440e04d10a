// Changes since the last review → a line for each record that moved, by theme, gravest first.
import type { Charter } from '../charter/schema.ts';
import type { Labels } from '../charter/labels.ts';
import { recordsOf } from '../charter/references.ts';
import { impacts, type Change, type Impact } from '../diff/change.ts';
import { nameOf } from '../interview/naming.ts';
import type { ReviewWords } from '../words/review-words.ts';
import type { QuestionOf } from './theme-of-change.ts';
import { isTold } from './told.ts';

export interface Sides {
  before: Charter;
  now: Charter;
}

/** What a record or section is called on the side that has it. */
export const calledOn = ({ before, now }: Sides, labels: Labels, change: Change): string => {
  for (const charter of [now, before]) {
    const there = recordsOf(charter).get(change.record);
    if (there !== undefined) return nameOf(charter, change.record) || there.label;
  }
  return labels.entity(change.list).label;
};

export interface Moved {
  /** Theme id; empty for what no question asks. */
  theme: string;
  question?: string;
  place: string;
  impact: Impact;
}

const gravity = (impact: Impact): number =>
  impact === 'none' ? impacts.length : impacts.indexOf(impact);

/** One for each record, with its gravest impact; what only moved or was reworded comes last. */
export const movedSince = (
  changes: readonly Change[],
  of: { sides: Sides; labels: Labels; questionOf: QuestionOf },
): Moved[] => {
  const byRecord = new Map<string, Moved>();
  for (const change of changes) {
    if (!isTold(change)) continue;
    const question = of.questionOf(change);
    const key = `${question?.id ?? ''}\n${change.record}`;
    const known = byRecord.get(key);
    if (known !== undefined && gravity(known.impact) <= gravity(change.impact)) continue;
    byRecord.set(key, {
      theme: question?.theme ?? '',
      ...(question === undefined ? {} : { question: question.id }),
      place: calledOn(of.sides, of.labels, change),
      impact: change.impact,
    });
  }
  return [...byRecord.values()].sort((a, b) => gravity(a.impact) - gravity(b.impact));
};

export const movedLine = (
  { place, impact }: Moved,
  words: ReviewWords,
  impactWords: Readonly<Record<Impact, string>>,
): string => words.moved(place, impactWords[impact]);
