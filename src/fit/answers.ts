// A charter → every criterion with its answer: what the charter says, else what the group answered, else not known.
import type { Charter } from '../charter/schema.ts';
import { knownFrom, type Place } from './known.ts';
import { answersTo, criteria, type Criterion, type FitAnswer } from './reasons.ts';

export interface Answered {
  criterion: Criterion;
  answer: FitAnswer;
  /** `charter`: it follows from what is written elsewhere; `group`: answered when asked; `nobody`: not known yet. */
  by: 'charter' | 'group' | 'nobody';
  from: readonly Place[];
  /** What the group answered before the charter said otherwise. */
  answeredBefore?: FitAnswer;
}

/** Kept under the criterion's id with the other answers; a word that is none of the answers counts as none. */
const storedAnswer = (charter: Charter, criterion: Criterion): FitAnswer | undefined => {
  const stored = charter.answers?.[criterion];
  return answersTo(criterion).find((answer) => answer === stored);
};

export const answersOf = (charter: Charter): Answered[] =>
  criteria.map((criterion) => {
    const stored = storedAnswer(charter, criterion);
    const known = knownFrom(charter, criterion);
    if (known !== undefined) {
      const differs = stored !== undefined && stored !== 'not-known' && stored !== known.answer;
      return {
        criterion,
        ...known,
        by: 'charter',
        ...(differs ? { answeredBefore: stored } : {}),
      };
    }
    if (stored === undefined || stored === 'not-known')
      return { criterion, answer: 'not-known', by: 'nobody', from: [] };
    return { criterion, answer: stored, by: 'group', from: [{ path: `answers.${criterion}` }] };
  });

/** Criteria the charter leaves open: what a group is asked. */
export const toAsk = (charter: Charter): Criterion[] =>
  criteria.filter((criterion) => knownFrom(charter, criterion) === undefined);
