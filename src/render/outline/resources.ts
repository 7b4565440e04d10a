// Resources: what each puts in, how shared costs are split, and joint money.
import { compare, innerPlace, listPlace } from '../compare.ts';
import type { AnyRecord } from '../../charter/schema.ts';
import { listBlocks, recordIn, sectionFacts, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const resourcesPart = (telling: Telling): Part => {
  const models = (recordIn(telling.charter, 'funding')['models'] as AnyRecord[] | undefined) ?? [];
  return {
    blocks: listBlocks(telling, 'resources', ['kind', 'actor', 'amount', 'until', 'displaces']),
    sections: [
      under(telling, 'funding', [
        ...compare(telling, innerPlace(listPlace('funding'), 'models'), {
          records: models,
          columns: ['title', 'key', 'rule', 'shares', 'state'],
        }),
        ...sectionFacts(telling, 'funding', ['models']),
      ]),
    ],
  };
};
