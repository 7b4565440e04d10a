// Who carries out a measure against an open risk, and by when.
import { openRisks } from '../open-risks.ts';
import { at, called, isDone, isUnsettled } from '../../charter/present.ts';
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
    message: ({ measure, missing }) =>
      `the measure “${measure}” has no ${
        missing === 'owner,due' ? 'owner and no date' : missing === 'due' ? 'date' : 'owner'
      }`,
  },
  find: ({ charter }) =>
    openRisks(charter).flatMap(({ risk, index }) =>
      (risk.measures ?? []).flatMap((measure, place) => {
        const missing = (['owner', 'due'] as const).filter(
          (field) => measure[field] === undefined && !isUnsettled(measure, field),
        );
        if (isDone(measure) || missing.length === 0) return [];
        const values = { measure: measure.what ?? called(measure), missing: missing.join(',') };
        return [at(['risks', index, 'measures', place], measure, values)];
      }),
    ),
};
