// Who steps in for a role the group cannot do without.
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { at, called, holders, insideRoles, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

const critical: readonly (string | undefined)[] = ['owner', 'leader', 'coordinator', 'facilitator'];

/** The deputy it names, a deputy in the same arena, or a second one who holds the same role. */
const hasDeputy = (charter: Charter, role: RecordOf<'roles'>): boolean =>
  role.deputy !== undefined ||
  holders(role).length > 1 ||
  (role.number ?? '1') !== '1' ||
  (charter.roles ?? []).some(
    (other) =>
      other.kind === 'deputy' && (other.arenas ?? []).some((arena) => role.arenas?.includes(arena)),
  );

export const rule: Rule = {
  id: 'role-without-deputy',
  checks: ['CHK-43'],
  trace: ['THL-L4'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  asks: ['Q-ROL-04'],
  text: {
    summary: 'A role the group cannot do without has a deputy',
    why: 'Ties are personal. When the one everybody relies on is away, somebody should already know that it is their turn.',
    fix: 'name a deputy for the role',
    message: ({ role }) => `nobody is named to step in for “${role}”`,
  },
  find: ({ charter }) =>
    insideRoles(charter).flatMap(({ role, index }) =>
      critical.includes(role.kind) &&
      holders(role).length > 0 &&
      !hasDeputy(charter, role) &&
      !isUnsettled(role, 'deputy')
        ? [at(['roles', index], role, { role: called(role) })]
        : [],
    ),
};
