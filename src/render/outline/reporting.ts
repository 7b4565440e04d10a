// Reporting: what goes to whom, how often.
import { listBlocks, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const reportingPart = (telling: Telling): Part => ({
  blocks: listBlocks(telling, 'reporting', ['title', 'by', 'to', 'what', 'detail', 'rhythm']),
  sections: [],
});
