// What each organisation answers alone → who of those here is still to answer, and what may be said of the answers.
import { presentActors } from './records.ts';
import { currentSession } from './session.ts';
import type { AloneInRoom } from './setting.ts';
import type { Interview } from './state.ts';

/** Ids of those who are in the room today, in the order of the charter; none until it has been asked. */
export const hereToday = (interview: Interview): string[] => {
  const participants = currentSession(interview)?.participants ?? [];
  return presentActors(interview.charter)
    .map(({ id = '' }) => id)
    .filter((id) => participants.includes(id));
};

/** How many statements an organisation has left: none when its turn is over. */
export const leftFor = (
  { answered, done }: AloneInRoom,
  statements: readonly string[],
  actor: string,
): number =>
  done.includes(actor)
    ? 0
    : statements.filter((id) => !givenBy(answered, actor).includes(id)).length;

/** An id may be any word, also one that every object answers to. */
const givenBy = (answered: AloneInRoom['answered'], actor: string): readonly string[] =>
  (Object.hasOwn(answered, actor) ? answered[actor] : undefined) ?? [];

export const stillToAnswer = (interview: Interview): string[] => {
  const { alone } = interview.setting;
  const here = alone === undefined ? [] : hereToday(interview);
  if (alone === undefined || here.length === 0) return [];
  const statements = alone.statements(interview.charter);
  return here.filter((actor) => leftFor(alone, statements, actor) > 0);
};

/** Whoever is here and still to answer must not have seen what the others did. */
export const isShown = (interview: Interview): boolean => {
  const { alone } = interview.setting;
  return (
    alone !== undefined &&
    hereToday(interview).length > 0 &&
    stillToAnswer(interview).every((actor) => alone.without.includes(actor))
  );
};

/** What a theme opens with. */
export const saidAlone = (interview: Interview, theme: string): readonly string[] =>
  isShown(interview) ? (interview.setting.alone?.spread(theme) ?? []) : [];
