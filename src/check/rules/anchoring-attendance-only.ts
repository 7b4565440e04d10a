// What an anchoring that is given covers beyond turning up.
import { saidAll } from '../spoken.ts';
import { at, isUnsettled, partyCalled, presentActors } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

const wanted = ['goals', 'benefit', 'risk'] as const;

export const rule: Rule = {
  id: 'anchoring-attendance-only',
  checks: ['CHK-31'],
  trace: ['OUT-06'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'warning', network: 'info', 'meeting-place': 'off' },
  asks: ['Q-ANC-01'],
  text: {
    summary: 'Backing at home covers goals, benefit and risk, not attendance alone',
    why: 'Leave to attend is not leave to commit. What is not covered comes as a surprise at home.',
    fix: 'settle at home what it covers, and list goals, benefit and risk under covers',
    message: ({ actor, missing }) =>
      `the backing of ${actor} at home does not cover ${saidAll({}, missing, 'or')}`,
  },
  find: ({ charter }) => {
    const present = presentActors(charter).map(({ actor }) => actor.id);
    return (charter.anchoring ?? []).flatMap((one, index) => {
      const { actor, state = 'given', covers } = one;
      const isJudged = state === 'given' && covers !== undefined && !isUnsettled(one, 'covers');
      if (!isJudged || !present.includes(actor)) return [];
      const missing = wanted.filter((what) => !covers.includes(what)).join(',');
      const values = { actor: partyCalled(charter, actor), missing };
      return missing === '' ? [] : [at(['anchoring', index, 'covers'], one, values)];
    });
  },
};
