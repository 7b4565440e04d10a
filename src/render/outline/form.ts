// Form: what the collaboration covers, what it stands under, and its strands.
import { listBlocks, sectionFacts, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

/** Told in the title, under the purpose, and with the practice of the network. */
const elsewhere = ['name', 'purpose', 'glue', 'composition'];

export const formPart = (telling: Telling): Part => ({
  blocks: sectionFacts(telling, 'collaboration', elsewhere),
  sections: [
    under(
      telling,
      'strands',
      listBlocks(telling, 'strands', ['title', 'phase', 'form', 'goals', 'starts', 'ends']),
    ),
  ],
});
