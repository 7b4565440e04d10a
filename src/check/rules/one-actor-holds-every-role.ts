// Whether every role is held by the same actor.
import { holders, insideRoles } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'one-actor-holds-every-role',
  checks: ['CHK-03'],
  trace: ['NET-C04', 'DIFI-R1'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'No actor is alone on every role',
    why: 'When one organisation holds everything, the others are guests. That may be what you want; then say so in a waiver.',
    fix: 'share out a role, or waive this with a reason',
    message: ({ actor }) => `every role is held by ${actor}`,
  },
  find: ({ charter }) => {
    const held = insideRoles(charter).flatMap(({ role }) =>
      holders(role).length === 0 ? [] : [holders(role)],
    );
    const [only] = held[0] ?? [];
    const isAlone = held.length > 1 && held.every((ids) => ids.every((id) => id === only));
    const name = charter.actors?.find((actor) => actor.id === only)?.name ?? only ?? '';
    return isAlone ? [{ path: ['roles'], values: { actor: name } }] : [];
  },
};
