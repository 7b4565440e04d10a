// What an actor puts in.
import { at, presentActors } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-without-resource',
  checks: ['CHK-81'],
  trace: ['OUT-10', 'NET-C11'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'warning', network: 'info', 'meeting-place': 'off' },
  text: {
    summary: 'Every actor puts something in; time counts',
    why: 'What nobody has written down is taken for granted, or for nothing.',
    fix: 'add what the actor puts in, if only time',
    message: ({ actor }) => `it is not said what ${actor} puts in`,
  },
  find: ({ charter }) =>
    presentActors(charter).flatMap(({ actor, index }) =>
      (charter.resources ?? []).some((one) => one.actor === actor.id)
        ? []
        : [at(['actors', index], actor, { actor: actor.name ?? '' })],
    ),
};
