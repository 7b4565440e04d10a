// Who leads a strand of work.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'strand-without-leader',
  checks: ['CHK-44'],
  trace: ['ROLE-3'],
  kind: 'missing',
  preset: 'strict',
  severity: { formal: 'warning', network: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'Each strand of work has a leader',
    why: 'Somebody leads each operative part, also when the whole is owned jointly.',
    fix: 'add a role of kind leader whose title or responsibility names the strand',
    message: ({ strand }) => `no leader is named for ${strand}`,
  },
  find: ({ charter }) => {
    const led = (charter.roles ?? []).filter((role) => role.kind === 'leader');
    return (charter.strands ?? []).flatMap((strand, index) => {
      const title = (strand.title ?? '').toLowerCase();
      const isLed = led.some((role) =>
        `${role.title ?? ''} ${role.responsibility ?? ''}`.toLowerCase().includes(title),
      );
      return isLed ? [] : [at(['strands', index], strand, { strand: strand.title ?? '' })];
    });
  },
};
