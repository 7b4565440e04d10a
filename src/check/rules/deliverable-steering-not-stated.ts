// Whether a deliverable is steered jointly or by one actor.
import { at, called, isDone, isUnsettled } from '../../charter/present.ts';
import { inStrand } from '../strands.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'deliverable-steering-not-stated',
  checks: ['CHK-23'],
  trace: ['OUT-14'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-GOAL-06'],
  text: {
    summary: 'Every deliverable says who steers it',
    why: 'Most quarrels over a delivery are about whether it was a joint one.',
    fix: 'set steered_by to joint or to the actor that steers it',
    message: ({ deliverable }) => `it is not said who steers the deliverable “${deliverable}”`,
  },
  find: ({ charter }) =>
    (charter.deliverables ?? []).flatMap((one, index) =>
      one.steered_by === undefined && !isDone(one) && !isUnsettled(one, 'steered_by')
        ? [
            {
              ...at(['deliverables', index], one, { deliverable: called(one) }),
              ...inStrand(charter, one.goals ?? []),
            },
          ]
        : [],
    ),
};
