// How a new organisation joins.
import type { Charter } from '../../charter/schema.ts';
import { firstDay } from '../../charter/dates.ts';
import { isUnsettled } from '../../charter/present.ts';
import type { Earlier, Rule } from '../rule.ts';

/** Under membership, by a decision rule, or because the body above appoints. */
const isSaid = ({ membership, decision_rules, collaboration }: Charter): boolean =>
  membership?.joining !== undefined ||
  isUnsettled(membership, 'joining') ||
  (decision_rules ?? []).some(({ subject }) => subject === 'membership') ||
  (collaboration?.mandated_by ?? []).some(({ relation }) => relation === 'appoints');

const haveChanged = ({ actors }: Charter, last: Earlier | undefined): boolean =>
  last !== undefined &&
  (actors ?? []).some((actor) =>
    [actor.joined, actor.left].some((day) => day !== undefined && firstDay(day) > last.at),
  );

export const rule: Rule = {
  id: 'joining-rule-missing',
  checks: ['CHK-93'],
  trace: ['OUT-04'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'error',
  asks: ['Q-ACT-03'],
  text: {
    summary: 'It is said how a new actor joins',
    why: 'The first newcomer should not have to ask three people. When actors have come or gone since the last review, it matters already.',
    fix: 'say under membership how one joins and who says yes',
    message: ({ changed }) =>
      changed === 'yes'
        ? 'it is not said how a new actor joins, and actors have come or gone since the last review'
        : 'it is not said how a new actor joins',
  },
  find: ({ charter, reviews }) => {
    if (isSaid(charter)) return [];
    const place = { path: ['membership'], about: 'Q-ACT-03' };
    return haveChanged(charter, reviews.at(-1))
      ? [{ ...place, values: { changed: 'yes' } }]
      : [{ ...place, severity: 'warning' as const }];
  },
};
