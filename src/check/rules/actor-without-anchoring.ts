// Where at home an actor’s part is backed.
import { at, presentActors } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-without-anchoring',
  checks: ['CHK-30'],
  trace: ['OUT-06', 'NET-C06'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  text: {
    summary: 'Every actor’s part is backed at home, and it is said at which level',
    why: 'Without backing a representative speaks only for themselves, and the first tight budget takes the actor away.',
    fix: 'add the actor’s anchoring with its level, or state asked-for',
    message: ({ actor }) => `it is not said where ${actor} is backed at home, or at which level`,
  },
  find: ({ charter }) =>
    presentActors(charter).flatMap(({ actor, index }) =>
      (charter.anchoring ?? []).some(
        (one) => one.actor === actor.id && (one.level !== undefined || one.state !== undefined),
      )
        ? []
        : [at(['actors', index], actor, { actor: actor.name ?? '' })],
    ),
};
