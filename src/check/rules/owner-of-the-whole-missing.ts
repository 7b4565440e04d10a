// Who owns the whole.
import { insideRoles } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'owner-of-the-whole-missing',
  checks: ['CHK-44'],
  trace: ['ROLE-3'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'Somebody owns the whole',
    why: 'Somebody must own the process as a whole, and not only its parts.',
    fix: 'add a role of kind owner',
    message: () => 'no role of kind owner is named',
  },
  find: ({ charter }) =>
    insideRoles(charter).some(({ role }) => role.kind === 'owner') ? [] : [{ path: ['roles'] }],
};
