// An anchoring whose last day has passed, with none after it.
import { isPast } from '../../charter/dates.ts';
import { at, byId, isPresent, partyCalled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'anchoring-expired',
  checks: ['CHK-32'],
  trace: ['OUT-06'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A backing past its last day is renewed or ended',
    why: 'A backing with an end date was given for a while. After it, nobody at home has said yes.',
    fix: 'renew it at home and move valid_to, or say that it is withdrawn',
    message: ({ actor, date }) => `the backing of ${actor} at home ran out ${date}`,
  },
  find: ({ charter, today }) => {
    const given = (charter.anchoring ?? []).filter(({ state = 'given' }) => state === 'given');
    const backed = given
      .filter(({ valid_to }) => valid_to === undefined || !isPast(valid_to, today))
      .map(({ actor }) => actor);
    return (charter.anchoring ?? []).flatMap((one, index) => {
      const { actor, valid_to } = one;
      const party = byId(charter.actors, actor);
      const hasLeft = party !== undefined && !isPresent(party);
      if (valid_to === undefined || !given.includes(one) || backed.includes(actor) || hasLeft)
        return [];
      const values = { actor: partyCalled(charter, actor), date: valid_to };
      return [at(['anchoring', index, 'valid_to'], one, values)];
    });
  },
};
