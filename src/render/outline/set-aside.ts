// Questions set aside as not relevant, answers to be looked at again, and exceptions from rules.
import { blocksOf } from '../values.ts';
import { factsOf, holds } from '../facts.ts';
import { paragraph, type Fact, type Section } from '../outline-parts.ts';
import { factsBlock, listBlocks, under } from '../section.ts';
import type { Telling } from '../telling.ts';
import { statePlace, statesOf, type StateOf } from './states.ts';

export const setAsideSections = (telling: Telling): Section[] => [
  {
    id: 'not-relevant',
    title: telling.words.headings.notRelevant,
    blocks: factsBlock(statesOf(telling, 'not-relevant').map((state) => reasonOf(telling, state))),
    sections: [],
  },
  {
    id: 'check-again',
    title: telling.words.headings.checkAgain,
    blocks: factsBlock(
      statesOf(telling, undefined)
        .filter(({ record }) => record['state'] === undefined)
        .map((state) => whole(telling, state)),
    ),
    sections: [],
  },
  under(
    telling,
    'waivers',
    listBlocks(telling, 'waivers', ['rule', 'about', 'reason', 'by', 'until']),
  ),
];

const asked = (telling: Telling, question: string): string =>
  telling.questions.ask(question) ?? question;

const reasonOf = (telling: Telling, { question, record }: StateOf): Fact => {
  const reason = { shape: statePlace.shape.fields['reason']!.shape, path: 'states.reason' };
  const more = factsOf(telling, statePlace, { record, told: ['state', 'reason'] });
  return {
    label: asked(telling, question),
    value: [
      ...(holds(record['reason'])
        ? blocksOf(telling, reason, record['reason'])
        : [paragraph(telling.words.noReason)]),
      ...factsBlock(more),
    ],
  };
};

const whole = (telling: Telling, { question, record }: StateOf): Fact => ({
  label: asked(telling, question),
  value: factsBlock(factsOf(telling, statePlace, { record })),
});
