// Who sets the agenda of a learning network.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'learning-network-agenda',
  checks: ['CHK-91'],
  trace: ['DIFI-F1'],
  kind: 'wrong',
  preset: 'strict',
  severity: { network: 'info', formal: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'In a learning network the participants set the agenda',
    why: 'An agenda from above makes a meeting place of it. That may be what you want.',
    fix: 'let the members set the agenda, or call it a meeting place',
    message: ({ arena, by }) =>
      `the agenda of ${arena} is set by ${by}, not by those who take part`,
  },
  find: ({ charter }) => {
    if (charter.collaboration?.network_purpose !== 'learning') return [];
    return (charter.arenas ?? []).flatMap((arena, index) => {
      const by = arena.agenda_by;
      if (typeof by !== 'string' || (arena.members ?? []).includes(by)) return [];
      const body = charter.actors?.find(({ id }) => id === by);
      return body
        ? [
            at(['arenas', index, 'agenda_by'], arena, {
              arena: arena.name ?? '',
              by: body.name ?? '',
            }),
          ]
        : [];
    });
  },
};
