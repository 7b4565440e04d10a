// Who steps in for a role the group cannot do without.
import { at, insideRoles } from '../present.ts';
import type { Rule } from '../rule.ts';

const critical = ['owner', 'leader', 'coordinator', 'facilitator'];

export const rule: Rule = {
  id: 'role-without-deputy',
  checks: ['CHK-43'],
  trace: ['THL-L4'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A role the group cannot do without has a deputy',
    why: 'Ties are personal. When the one everybody relies on is away, somebody should already know that it is their turn.',
    fix: 'name a deputy for the role',
    message: ({ role }) => `nobody steps in for ${role}`,
  },
  find: ({ charter }) =>
    insideRoles(charter).flatMap(({ role, index }) =>
      critical.includes(role.kind ?? 'other') && role.deputy === undefined
        ? [at(['roles', index], role, { role: role.title ?? '' })]
        : [],
    ),
};
