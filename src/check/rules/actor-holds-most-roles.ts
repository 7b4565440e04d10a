// Whether one actor holds more than half of the roles, without being alone on all of them.
import { at, called, holders, insideRoles, isPresent } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-holds-most-roles',
  checks: ['CHK-45'],
  trace: ['NET-C04', 'DIFI-R1'],
  kind: 'wrong',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'No actor holds more than half of the roles',
    why: 'It may be right, and it is worth knowing: who holds most roles settles most things.',
    fix: 'share out a role, or waive this with a reason',
    message: ({ actor, held, of }) => `${actor} holds ${held} of the ${of} roles that are filled`,
  },
  find: ({ charter }) => {
    const filled = insideRoles(charter)
      .map(({ role }) => holders(role))
      .filter((ids) => ids.length > 0);
    if (filled.length < 3) return [];
    return (charter.actors ?? []).flatMap((actor, index) => {
      const held = filled.filter((ids) => ids.includes(actor.id ?? ''));
      const isAlone = filled.every((ids) => ids.every((id) => id === actor.id));
      if (!isPresent(actor) || isAlone || held.length * 2 <= filled.length) return [];
      const values = { held: String(held.length), of: String(filled.length) };
      return [at(['actors', index], actor, { actor: called(actor), ...values })];
    });
  },
};
