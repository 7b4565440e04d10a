// Who coordinates; in a network, who facilitates.
import { insideRoles } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

const binding = ['coordinator', 'facilitator', 'leader', 'secretary'];

export const rule: Rule = {
  id: 'coordinator-missing',
  checks: ['CHK-44'],
  trace: ['ROLE-3', 'NET-C03'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-ROL-02'],
  text: {
    summary: 'Somebody coordinates; in a network somebody facilitates',
    why: 'A collaboration nobody calls together stops meeting.',
    fix: 'add a role of kind coordinator, facilitator, leader or secretary, or make a role the convener of an arena',
    message: () => 'no role coordinates, facilitates, leads or calls the meetings',
  },
  find: ({ charter }) => {
    const conveners = (charter.arenas ?? []).map(({ convener }) => convener ?? '');
    const isThere = insideRoles(charter).some(
      ({ role }) => binding.includes(role.kind ?? '') || conveners.includes(role.id ?? '-'),
    );
    return isThere ? [] : [{ path: ['roles'], about: 'Q-ROL-02' }];
  },
};
