// A charter → which of the 15 outcomes it holds something about, where, and what is set aside: never how well.
import type { Charter } from '../charter/schema.ts';
import { holds } from './facts.ts';
import { outcomeParts, type OutcomePart } from './outcome-parts.ts';
import { outcomeIds, type Outcome } from '../words/document-words.ts';

export interface OutcomeCoverage {
  id: Outcome;
  state: 'covered' | 'not-relevant' | 'open';
  /** Lists, sections and fields that hold something, as the file calls them: `membership.joining`. */
  where: string[];
  /** What is still to come; empty unless open. */
  missing: string[];
  /** The group's own reason, when it is set aside. */
  reason?: string;
}

/** What a question writes, in the pack's grammar. */
interface WritingQuestion {
  id: string;
  writes: string;
}

export const outcomesOf = (
  charter: Charter,
  questions: readonly WritingQuestion[],
): OutcomeCoverage[] =>
  outcomeIds.map((id) => {
    const parts = outcomeParts[id];
    const aside = parts.map((part) => reasonFor(charter, part, questions));
    const there = parts.map((part) => part.there(charter));
    const missing = parts.filter((_, at) => !there[at] && aside[at] === undefined);
    const where = parts.flatMap(({ at }) => at).filter((path) => holdsAt(charter, path));
    if (missing.length > 0) {
      return { id, state: 'open', where, missing: missing.map(({ at }) => at[0]!) };
    }
    if (there.some(Boolean)) return { id, state: 'covered', where, missing: [] };
    const reason = [...new Set(aside.filter((one) => one !== undefined && one !== ''))].join(' ');
    return { id, state: 'not-relevant', where, missing: [], ...(reason === '' ? {} : { reason }) };
  });

/** Why the group set the part aside; undefined when it did not. */
const reasonFor = (
  charter: Charter,
  part: OutcomePart,
  questions: readonly WritingQuestion[],
): string | undefined => {
  const state = questions
    .filter(({ writes }) => part.writes.includes(writes))
    .map(({ id }) => charter.states?.[id])
    .find((one) => one?.state === 'not-relevant');
  return state === undefined ? undefined : (state.reason ?? '');
};

const holdsAt = (charter: Charter, path: string): boolean => {
  let values: unknown[] = [charter];
  for (const name of path.split('.')) {
    values = values
      .map((value) => (value as Record<string, unknown> | undefined)?.[name])
      .flat()
      .filter(holds);
  }
  return values.length > 0;
};
