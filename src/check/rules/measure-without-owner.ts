// Who does a measure, and by when.
import { at, isDone } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'measure-without-owner',
  checks: ['CHK-41'],
  trace: ['OUT-05'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Every measure has an owner and a date',
    why: 'A measure that nobody has, at no time, is a wish.',
    fix: 'name who does it and by when',
    message: ({ measure, missing }) => `the measure ${measure} has no ${missing}`,
  },
  find: ({ charter }) =>
    (charter.risks ?? []).flatMap((risk, index) =>
      (risk.measures ?? []).flatMap((measure, place) => {
        if (isDone(measure) || (measure.owner !== undefined && measure.due !== undefined))
          return [];
        const missing =
          measure.owner === undefined
            ? measure.due === undefined
              ? 'owner and no date'
              : 'owner'
            : 'date';
        return [
          at(['risks', index, 'measures', place], measure, {
            measure: measure.what ?? '',
            missing,
          }),
        ];
      }),
    ),
};
