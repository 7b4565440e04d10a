// Who owns the whole: a role inside the collaboration, or one above it.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'owner-of-the-whole-missing',
  checks: ['CHK-44'],
  trace: ['ROLE-3'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error' },
  asks: ['Q-ROL-01'],
  text: {
    summary: 'Somebody owns the whole',
    why: 'Somebody must own the process as a whole, and not only its parts.',
    fix: 'add a role of kind owner; where a body owns the whole, its leader does',
    message: () => 'no role is named as the owner of the whole (kind: owner)',
  },
  find: ({ charter }) =>
    (charter.roles ?? []).some((role) => role.kind === 'owner') ? [] : [{ path: ['roles'] }],
};
