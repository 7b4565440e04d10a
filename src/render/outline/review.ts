// Review: when they look at this again, what brings it forward, and what has happened since.
import { listBlocks, sectionFacts, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const reviewPart = (telling: Telling): Part => ({
  blocks: sectionFacts(telling, 'review'),
  sections: [
    under(
      telling,
      'events',
      listBlocks(telling, 'events', ['date', 'kind', 'about', 'handled_in']),
    ),
  ],
});
