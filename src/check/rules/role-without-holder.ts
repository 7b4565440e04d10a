// Who holds a role.
import { at, called, holders, insideRoles, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'role-without-holder',
  checks: ['CHK-43'],
  trace: ['ROLE-3', 'DIFI-F3'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'Every role inside the collaboration is held by an actor, or goes round',
    why: 'An empty seat answers no calls.',
    fix: 'name the actor that holds the role, or say under rotation how it goes round',
    message: ({ role }) => `it is not said who holds the role “${role}”`,
  },
  find: ({ charter }) =>
    insideRoles(charter).flatMap(({ role, index }) =>
      holders(role).length === 0 && role.rotation === undefined && !isUnsettled(role, 'held_by')
        ? [at(['roles', index], role, { role: called(role) })]
        : [],
    ),
};
