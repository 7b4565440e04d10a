// The charter as it stood at each step → the steps of a changelog, each compared with the one before it.
import { tellingOf, type OutlineOptions } from '../../render/telling.ts';
import { changeLines } from '../../review/change-line.ts';
import type { Step } from '../../review/changelog.ts';
import type { MinutesWords } from '../../words/minutes-words.ts';
import { comparedFor } from '../diff/shown.ts';
import type { Past } from './past.ts';

type Options = OutlineOptions & { minutes: MinutesWords };

export const stepsOf = (pasts: readonly Past[], options: Options): Step[] =>
  pasts
    .flatMap((past, at) => (past.kind === 'start' ? [] : [stepOf(past, pasts[at - 1], options)]))
    .filter(
      ({ kind, changes = [], withheld }) => kind !== 'since' || changes.length + withheld > 0,
    );

const stepOf = (past: Past, last: Past | undefined, options: Options): Step => {
  const { kind, date, ref, record } = past;
  const compared = comparedFor(last?.charter ?? {}, past.charter, options.internal);
  return {
    kind: kind === 'start' ? 'revision' : kind,
    ...(date === undefined ? {} : { date }),
    ...(ref === undefined ? {} : { ref }),
    ...(record === undefined ? {} : { record }),
    ...(last === undefined ? {} : { changes: compared.changes }),
    withheld: last === undefined ? 0 : compared.withheld,
    lineOf: changeLines({ before: compared.before, now: compared.after }, options),
    telling: tellingOf(past.charter, options),
  };
};
