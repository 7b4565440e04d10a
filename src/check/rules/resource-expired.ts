// A resource whose last day has passed.
import { isPast } from '../dates.ts';
import { at } from '../present.ts';
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
    message: ({ kind, actor, date }) => `${actor} put in ${kind} until ${date}`,
  },
  find: ({ charter, today }) =>
    (charter.resources ?? []).flatMap((one, index) =>
      one.until !== undefined && isPast(one.until, today)
        ? [
            at(['resources', index, 'until'], one, {
              kind: one.kind ?? '',
              actor: charter.actors?.find(({ id }) => id === one.actor)?.name ?? one.actor ?? '',
              date: one.until,
            }),
          ]
        : [],
    ),
};
