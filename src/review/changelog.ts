// What a charter went through, step by step → a document: the newest first, what changed by impact, who took part, what was confirmed.
import type { ReviewRecord } from '../charter/review-file.ts';
import { impacts, type Change } from '../diff/change.ts';
import { dateText } from '../render/dates.ts';
import { paragraph, type Block, type Outline, type Section } from '../render/outline-parts.ts';
import type { Telling } from '../render/telling.ts';
import type { ChangelogWords } from '../words/changelog-words.ts';
import { impactHeading, type ImpactWords } from '../words/impact-words.ts';
import type { LineOf } from './change-line.ts';
import { isTold } from './told.ts';

export interface Step {
  kind: 'adopted' | 'review' | 'revision' | 'since';
  /** YYYY-MM-DD; none for what has not been reviewed yet. */
  date?: string;
  /** The commit, as git shortens it. */
  ref?: string;
  record?: ReviewRecord;
  /** Since the step before; none for the first. */
  changes?: readonly Change[];
  /** Changes of what is kept within the group. */
  withheld: number;
  lineOf: LineOf;
  telling: Telling;
}

interface Saying {
  language: string;
  name: string;
  words: ChangelogWords;
  impacts: ImpactWords;
}

/** Steps are given oldest first. */
export const changelogOutline = (steps: readonly Step[], saying: Saying): Outline => ({
  language: saying.language,
  title: saying.words.title(saying.name),
  facts: [],
  sections: steps.map((step) => sectionOf(step, saying)).reverse(),
});

const sectionOf = (step: Step, saying: Saying): Section => {
  const { words } = saying;
  const { changes, withheld } = step;
  const told = (changes ?? []).filter(isTold).flatMap((change) => {
    const line = step.lineOf(change);
    return line === undefined ? [] : [{ impact: change.impact, line }];
  });
  const hidden = (changes ?? []).filter(isTold).length - told.length + withheld;
  return {
    id: step.ref ?? step.date ?? step.kind,
    title: words.step[step.kind](
      step.date === undefined ? '' : dateText(step.date, step.telling.words.dates),
      step.ref ?? '',
    ),
    blocks: [
      ...recordBlocks(step, words),
      ...(changes === undefined ? [paragraph(words.first)] : []),
      ...(changes !== undefined && told.length + hidden === 0 ? [paragraph(words.nothing)] : []),
      ...(hidden === 0 ? [] : [paragraph(words.withheld(hidden))]),
    ],
    sections: impacts.flatMap((impact): Section[] => {
      const items = told.flatMap((one) => (one.impact === impact ? [[paragraph(one.line)]] : []));
      if (items.length === 0) return [];
      const title = impactHeading(saying.impacts, impact);
      return [{ id: impact, title, blocks: [{ kind: 'list', items }], sections: [] }];
    }),
  };
};

/** Who took part, and what became of each theme. */
const recordBlocks = ({ record, telling }: Step, words: ChangelogWords): Block[] => {
  const { participants = [], themes = {}, outcome } = record ?? {};
  const title = (id: string): string =>
    telling.questions.themes.find((theme) => theme.id === id)?.title ?? id;
  const verdict = (wanted: string): string =>
    Object.entries(themes)
      .flatMap(([id, one]) => (one === wanted ? [title(id)] : []))
      .join(', ');
  const facts: [label: string, text: string][] = [
    [words.who, participants.map((id) => telling.name(id)).join(', ')],
    [words.confirmed, verdict('confirmed')],
    [words.notLookedAt, verdict('not-looked-at')],
    [words.outcome, outcome === undefined ? '' : telling.labels.choice('review.outcome', outcome)],
  ];
  const said = facts.filter(([, text]) => text !== '');
  if (said.length === 0) return [];
  return [
    { kind: 'facts', facts: said.map(([label, text]) => ({ label, value: [paragraph(text)] })) },
  ];
};
