// Where a learning network learns: what is said of such networks holds there, and not in its board.
import { byId, presentActors } from './present.ts';
import type { Charter, RecordOf } from './schema.ts';

type Arena = RecordOf<'arenas'>;

export const isLearningArena = (charter: Charter, { kind }: Arena): boolean =>
  charter.collaboration?.network_purpose === 'learning' &&
  (kind === undefined || kind === 'learning' || kind === 'meeting-place');

/** Set by an actor that does not take part, or a role above. Another arena, or words, are never judged. */
export const isAgendaFromOutside = (charter: Charter, { agenda_by, members }: Arena): boolean => {
  const takePart = members ?? presentActors(charter).map(({ actor }) => actor.id);
  const isActor = byId(charter.actors, agenda_by) !== undefined;
  const isAbove = byId(charter.roles, agenda_by)?.level === 'above';
  return (isActor && !takePart.some((id) => id === agenda_by)) || isAbove;
};
