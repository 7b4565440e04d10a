// The 15 outcomes: what is covered and where, what is set aside and why, what is still to come.
import { inlineOf, tableOf } from '../compare.ts';
import { inRow, lowerFirst } from '../letters.ts';
import { paragraph, type Section } from '../outline-parts.ts';
import { outcomesOf, type OutcomeCoverage } from '../outcomes.ts';
import type { Telling } from '../telling.ts';

export const outcomesSection = (telling: Telling): Section => {
  const { words } = telling;
  const rows = outcomesOf(telling.whole, telling.questions.questions).map((outcome) =>
    [words.outcomes[outcome.id], stateText(telling, outcome), whereText(telling, outcome)].map(
      inlineOf,
    ),
  );
  const heads = [words.columns.outcome, words.columns.state, words.columns.where];
  return {
    id: 'outcomes',
    title: words.headings.outcomes,
    blocks: [paragraph(words.outcomesIntro), ...tableOf(heads, rows)],
    sections: [],
  };
};

const stateText = ({ words }: Telling, { state }: OutcomeCoverage): string => {
  switch (state) {
    case 'covered':
      return words.outcomeStates.covered;
    case 'not-relevant':
      return words.outcomeStates.notRelevant;
    case 'open':
      return words.outcomeStates.open;
    default:
      return state satisfies never;
  }
};

const whereText = (telling: Telling, { where, missing, reason }: OutcomeCoverage): string => {
  const names = (paths: readonly string[]): string =>
    inRow([...new Set(paths.map((path) => nameOf(telling, path)))], ', ');
  if (reason !== undefined) return reason;
  const begun = missing.filter((path) => where.includes(path));
  const none = missing.filter((path) => !where.includes(path));
  return [
    names(where.filter((path) => !begun.includes(path))),
    begun.length === 0 ? '' : telling.words.begun(names(begun)),
    none.length === 0 ? '' : telling.words.missing(lowerFirst(names(none))),
  ]
    .filter((part) => part !== '')
    .join('; ');
};

/** A list by its name; a field by its own, which is how the reader finds it under its theme. */
const nameOf = ({ labels }: Telling, path: string): string =>
  path.includes('.') ? labels.field(path).label : labels.entity(path).label;
