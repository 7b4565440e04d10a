// A resource whose last day has passed.
import { isPast } from '../../charter/dates.ts';
import { at, isPresent, partyCalled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'resource-expired',
  checks: ['CHK-82'],
  trace: ['FIN-7'],
  kind: 'time',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A resource past its last day is renewed or removed',
    why: 'You may be planning with hours that are no longer there.',
    fix: 'agree anew and move until, or remove it',
    message: ({ kind, actor, date }) =>
      actor === ''
        ? `a resource (${kind}) was there until ${date}`
        : `a resource (${kind}) from ${actor} was there until ${date}`,
  },
  find: ({ charter, today }) =>
    (charter.resources ?? []).flatMap((one, index) => {
      const actor = charter.actors?.find(({ id }) => id === one.actor);
      if (one.until === undefined || !isPast(one.until, today)) return [];
      if (actor !== undefined && !isPresent(actor)) return [];
      const values = {
        kind: one.kind ?? '…',
        actor: one.actor === undefined ? '' : partyCalled(charter, one.actor),
        date: one.until,
      };
      return [at(['resources', index, 'until'], one, values)];
    }),
};
