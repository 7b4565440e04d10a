// A measure against an open risk, whose date has passed.
import { isPast } from '../../charter/dates.ts';
import { openRisks } from '../open-risks.ts';
import { at, called, isDone } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measure-overdue',
  checks: ['CHK-41'],
  trace: ['OUT-05'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A measure past its date is done, dropped or given a new date',
    why: 'The risk is still there; the measure may not be.',
    fix: 'set status to done or dropped, or agree a new date',
    message: ({ measure, due }) => `the measure “${measure}” was due ${due}`,
  },
  find: ({ charter, today }) =>
    openRisks(charter).flatMap(({ risk, index }) =>
      (risk.measures ?? []).flatMap((measure, place) =>
        measure.due !== undefined && !isDone(measure) && isPast(measure.due, today)
          ? [
              at(['risks', index, 'measures', place, 'due'], measure, {
                measure: measure.what ?? called(measure),
                due: measure.due,
              }),
            ]
          : [],
      ),
    ),
};
