// Who coordinates; in a network, who facilitates.
import { insideRoles } from '../present.ts';
import type { Rule } from '../rule.ts';

const binding = ['coordinator', 'facilitator', 'leader', 'secretary'];

export const rule: Rule = {
  id: 'coordinator-missing',
  checks: ['CHK-44'],
  trace: ['ROLE-3', 'NET-C03'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  text: {
    summary: 'Somebody coordinates; in a network somebody facilitates',
    why: 'A collaboration nobody calls together stops meeting.',
    fix: 'add a role of kind coordinator, facilitator or leader',
    message: () => 'no role is named that coordinates, facilitates or leads',
  },
  find: ({ charter }) =>
    insideRoles(charter).some(({ role }) => binding.includes(role.kind ?? 'other'))
      ? []
      : [{ path: ['roles'] }],
};
