// What an anchoring covers beyond turning up.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

const wanted = ['goals', 'benefit', 'risk'] as const;

export const rule: Rule = {
  id: 'anchoring-attendance-only',
  checks: ['CHK-31'],
  trace: ['OUT-06'],
  kind: 'wrong',
  preset: 'recommended',
  severity: { formal: 'warning', network: 'info', 'meeting-place': 'off' },
  text: {
    summary: 'Anchoring covers goals, benefit and risk, not attendance alone',
    why: 'Leave to attend is not leave to commit. What is not covered comes as a surprise at home.',
    fix: 'settle at home what it covers, and list goals, benefit and risk under covers',
    message: ({ actor, missing }) => `the backing of ${actor} does not cover ${missing}`,
  },
  find: ({ charter }) =>
    (charter.anchoring ?? []).flatMap((one, index) => {
      const missing = wanted.filter((what) => !(one.covers ?? []).includes(what));
      if (one.covers === undefined || missing.length === 0) return [];
      const name = charter.actors?.find((actor) => actor.id === one.actor)?.name ?? one.actor ?? '';
      return [
        at(['anchoring', index, 'covers'], one, { actor: name, missing: missing.join(', ') }),
      ];
    }),
};
