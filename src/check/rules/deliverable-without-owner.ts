// Who answers for a deliverable.
import { at, called, isDone, isUnsettled } from '../../charter/present.ts';
import { inStrand } from '../strands.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'deliverable-without-owner',
  checks: ['CHK-23'],
  trace: ['OUT-14'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-GOAL-05'],
  text: {
    summary: 'Every deliverable has an owner',
    why: 'What everybody owns waits for somebody.',
    fix: 'name the owner of the deliverable',
    message: ({ deliverable }) =>
      `nobody is named as the owner of the deliverable “${deliverable}”`,
  },
  find: ({ charter }) =>
    (charter.deliverables ?? []).flatMap((one, index) =>
      one.owner === undefined && !isDone(one) && !isUnsettled(one, 'owner')
        ? [
            {
              ...at(['deliverables', index], one, { deliverable: called(one) }),
              ...inStrand(charter, one.goals ?? []),
            },
          ]
        : [],
    ),
};
