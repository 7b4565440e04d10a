// Who answers for a deliverable.
import { at, isDone } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'deliverable-without-owner',
  checks: ['CHK-23'],
  trace: ['OUT-14'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  text: {
    summary: 'Every deliverable has an owner',
    why: 'What everybody owns waits for somebody.',
    fix: 'name the owner of the deliverable',
    message: ({ deliverable }) => `the deliverable ${deliverable} has no owner`,
  },
  find: ({ charter }) =>
    (charter.deliverables ?? []).flatMap((one, index) =>
      one.owner === undefined && !isDone(one)
        ? [at(['deliverables', index], one, { deliverable: one.title ?? '' })]
        : [],
    ),
};
