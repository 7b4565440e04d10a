// Whether every role that is held is held by the same actor.
import { holders, insideRoles, partyCalled } from '../../charter/present.ts';
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
    message: ({ actor }) => `every role that is filled is held by ${actor} alone`,
  },
  find: ({ charter }) => {
    const filled = insideRoles(charter)
      .map(({ role }) => holders(role))
      .filter((held) => held.length > 0);
    const [only = '', ...others] = new Set(filled.flat());
    return filled.length > 1 && others.length === 0
      ? [{ path: ['roles'], about: only, values: { actor: partyCalled(charter, only) } }]
      : [];
  },
};
