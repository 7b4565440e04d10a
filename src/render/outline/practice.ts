// Network practice: what holds the network together and who is matched with whom.
import { listPlace } from '../compare.ts';
import { factsOf } from '../facts.ts';
import { factsBlock, recordIn, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const practicePart = (telling: Telling): Part => {
  const { glue, composition } = recordIn(telling.charter, 'collaboration');
  const facts = factsOf(telling, listPlace('collaboration'), { record: { glue, composition } });
  return { blocks: factsBlock(facts), sections: [] };
};
