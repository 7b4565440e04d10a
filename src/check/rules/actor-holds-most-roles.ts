// Whether one actor holds more than half of all roles.
import { at, holders, insideRoles } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-holds-most-roles',
  checks: ['CHK-45'],
  trace: ['NET-C04', 'DIFI-R1'],
  kind: 'wrong',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'No actor holds more than half of all roles',
    why: 'It may be right, and it is worth knowing.',
    fix: 'share out a role, or waive this with a reason',
    message: ({ actor, held, of }) => `${actor} holds ${held} of ${of} roles`,
  },
  find: ({ charter }) => {
    const roles = insideRoles(charter).filter(({ role }) => holders(role).length > 0);
    return (charter.actors ?? []).flatMap((actor, index) => {
      const held = roles.filter(({ role }) => holders(role).includes(actor.id ?? '')).length;
      if (roles.length < 3 || held * 2 <= roles.length) return [];
      return [
        at(['actors', index], actor, {
          actor: actor.name ?? '',
          held: String(held),
          of: String(roles.length),
        }),
      ];
    });
  },
};
