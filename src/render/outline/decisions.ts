// Decisions: how they decide, what happens when they disagree, and what they have decided.
import { decisionPath } from '../diagrams.ts';
import { diagramBlocks, listBlocks, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const decisionsPart = (telling: Telling): Part => ({
  blocks: [
    ...listBlocks(telling, 'decision_rules', [
      'title',
      'method',
      'decider',
      'order',
      'approved_by',
      'validity',
    ]),
    ...diagramBlocks(telling, decisionPath(telling)),
  ],
  sections: [
    under(
      telling,
      'escalation',
      listBlocks(telling, 'escalation', ['step', 'who', 'within_days', 'outcome', 'ladder']),
    ),
    under(telling, 'decisions', listBlocks(telling, 'decisions', ['title', 'date', 'arena', 'by'])),
  ],
});
