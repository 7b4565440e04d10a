// Who sets the agenda where a learning network meets.
import { isAgendaFromOutside, isLearningArena } from '../../charter/learning.ts';
import { at, called, partyCalled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'learning-network-agenda',
  checks: ['CHK-91'],
  trace: ['DIFI-F1'],
  kind: 'wrong',
  preset: 'strict',
  severity: { network: 'info', formal: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'In a learning network those who take part set the agenda',
    why: 'An agenda from above makes a meeting place of it. That may be what you want.',
    fix: 'let the members set the agenda, or call it a meeting place',
    message: ({ arena, by }) =>
      `the agenda of ${arena} is set by ${by}, not by those who take part`,
  },
  find: ({ charter }) =>
    (charter.arenas ?? []).flatMap((arena, index) => {
      if (!isLearningArena(charter, arena) || !isAgendaFromOutside(charter, arena)) return [];
      const by = typeof arena.agenda_by === 'string' ? arena.agenda_by : undefined;
      const values = { arena: called(arena), by: partyCalled(charter, by) };
      return [at(['arenas', index, 'agenda_by'], arena, values)];
    }),
};
