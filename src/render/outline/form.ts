// Form: what the collaboration covers, what it stands under, and its strands.
import type { AnyRecord } from '../../charter/schema.ts';
import { innerPlace, listPlace } from '../compare.ts';
import { factsOf } from '../facts.ts';
import { factsBlock, listBlocks, recordIn, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

/** Told in the title, under the purpose, and with the practice of the network. */
const elsewhere = ['name', 'purpose', 'glue', 'composition'];
const first = ['form', 'form_reason', 'network_purpose', 'stage'];

export const formPart = (telling: Telling): Part => {
  const place = listPlace('collaboration');
  const record = recordIn(telling.charter, 'collaboration');
  const chosen = Object.fromEntries(first.map((field) => [field, record[field]]));
  const scope = (record['scope'] ?? {}) as AnyRecord;
  const facts = [
    ...factsOf(telling, place, { record: chosen }),
    ...factsOf(telling, innerPlace(place, 'scope'), { record: scope }),
    ...factsOf(telling, place, { record, told: [...elsewhere, ...first, 'scope'] }),
  ];
  return {
    blocks: factsBlock(facts),
    sections: [
      under(
        telling,
        'strands',
        listBlocks(telling, 'strands', ['title', 'phase', 'form', 'goals', 'starts', 'ends']),
      ),
    ],
  };
};
