// Who holds a role.
import { at, holders, insideRoles } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'role-without-holder',
  checks: ['CHK-43'],
  trace: ['ROLE-3', 'DIFI-F3'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Every role inside the collaboration is held by an actor',
    why: 'An empty seat answers no calls.',
    fix: 'name the actor that holds the role',
    message: ({ role }) => `nobody holds the role ${role}`,
  },
  find: ({ charter }) =>
    insideRoles(charter).flatMap(({ role, index }) =>
      holders(role).length === 0 ? [at(['roles', index], role, { role: role.title ?? '' })] : [],
    ),
};
