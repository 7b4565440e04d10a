// What a user group needs.
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'user-group-without-need',
  checks: ['CHK-10'],
  trace: ['OUT-01'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  asks: ['Q-USER-02'],
  text: {
    summary: 'Every user group has a need',
    why: 'A group you name without a need may be one you have not listened to yet.',
    fix: 'add a need of the group, or remove the group',
    message: ({ group }) => `no need is written down for “${group}”`,
  },
  find: ({ charter }) =>
    (charter.user_groups ?? []).flatMap((group, index) =>
      (charter.needs ?? []).some((need) => need.user_group === group.id)
        ? []
        : [at(['user_groups', index], group, { group: called(group) })],
    ),
};
