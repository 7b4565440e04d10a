// Who sets the agenda where a learning network meets.
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { isLearningArena } from '../learning.ts';
import { at, byId, called, partyCalled, presentActors } from '../present.ts';
import type { Rule } from '../rule.ts';

/** An actor that does not take part, or a role above. Another arena, or words, are never judged. */
const isFromOutside = (charter: Charter, { agenda_by, members }: RecordOf<'arenas'>): boolean => {
  const takePart = members ?? presentActors(charter).map(({ actor }) => actor.id);
  const isActor = byId(charter.actors, agenda_by) !== undefined;
  const isAbove = byId(charter.roles, agenda_by)?.level === 'above';
  return (isActor && !takePart.some((id) => id === agenda_by)) || isAbove;
};

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
      if (!isLearningArena(charter, arena) || !isFromOutside(charter, arena)) return [];
      const by = typeof arena.agenda_by === 'string' ? arena.agenda_by : undefined;
      const values = { arena: called(arena), by: partyCalled(charter, by) };
      return [at(['arenas', index, 'agenda_by'], arena, values)];
    }),
};
