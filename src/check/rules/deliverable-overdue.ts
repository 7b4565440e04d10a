// A date of a deliverable that has passed.
import { isPast } from '../../charter/dates.ts';
import { at, called, isDone } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'deliverable-overdue',
  checks: ['CHK-25'],
  trace: [],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A deliverable past its date is done, dropped or given a new date',
    why: 'An old date teaches everybody that dates here mean nothing.',
    fix: 'set status to done or dropped, or agree a new date',
    message: ({ deliverable, due }) =>
      `“${deliverable}” was due ${due} and is neither done nor dropped`,
  },
  find: ({ charter, today }) =>
    (charter.deliverables ?? []).flatMap((one, index) =>
      one.due !== undefined && !isDone(one) && isPast(one.due, today)
        ? [at(['deliverables', index, 'due'], one, { deliverable: called(one), due: one.due })]
        : [],
    ),
};
