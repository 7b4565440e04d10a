// Trust: what may be passed on, how they treat each other, and who has which rights.
import { listPlace } from '../compare.ts';
import { factsOf } from '../facts.ts';
import type { Block } from '../outline-parts.ts';
import { factsBlock, listBlocks, recordsIn, sectionFacts, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';
import { blocksOf } from '../values.ts';

export const trustPart = (telling: Telling): Part => ({
  blocks: [],
  sections: [
    under(telling, 'sharing', listBlocks(telling, 'sharing', ['topic', 'level', 'reason'])),
    under(telling, 'conduct', conductBlocks(telling)),
    under(telling, 'rights', sectionFacts(telling, 'rights')),
  ],
});

const conductBlocks = (telling: Telling): Block[] => {
  const rules = recordsIn(telling.charter, 'conduct');
  if (rules.length === 0) return [];
  const place = listPlace('conduct');
  const text = { shape: place.shape.fields['text']!.shape, path: 'conduct.text' };
  const items = rules.map((record) => [
    ...blocksOf(telling, text, record['text'] ?? telling.words.untitled),
    ...factsBlock(factsOf(telling, place, { record, told: ['text'] })),
  ]);
  return [{ kind: 'list', items }];
};
