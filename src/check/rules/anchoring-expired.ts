// An anchoring whose last day has passed.
import { isPast } from '../dates.ts';
import { at, isPresent } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'anchoring-expired',
  checks: ['CHK-32'],
  trace: ['OUT-06'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'An anchoring past its last day is renewed or ended',
    why: 'A backing with an end date was given for a while. After it, nobody at home has said yes.',
    fix: 'renew it at home and move valid_to, or say that it is withdrawn',
    message: ({ actor, date }) => `the backing of ${actor} ran out ${date}`,
  },
  find: ({ charter, today }) =>
    (charter.anchoring ?? []).flatMap((one, index) => {
      if (one.valid_to === undefined || !isPast(one.valid_to, today)) return [];
      if (one.state === 'withdrawn' || one.state === 'refused') return [];
      const actor = charter.actors?.find(({ id }) => id === one.actor);
      if (actor && !isPresent(actor)) return [];
      const values = { actor: actor?.name ?? one.actor ?? '', date: one.valid_to };
      return [at(['anchoring', index, 'valid_to'], one, values)];
    }),
};
