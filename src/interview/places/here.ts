// Who is in the room today: asked once, when the actors are known, with everybody ticked.
import { hereToday, isShown } from '../alone.ts';
import type { Prompt, Reply } from '../ask.ts';
import { forward } from '../move.ts';
import { recordName } from '../naming.ts';
import { presentActors } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import { currentSession, withSession } from '../session.ts';
import type { Interview } from '../state.ts';

export const promptHere = (interview: Interview): Prompt => {
  const actors = presentActors(interview.charter);
  const known = currentSession(interview)?.participants;
  return {
    key: 'here',
    kind: 'choices',
    ask: interview.setting.words.whoIsHere,
    why: interview.setting.words.whoIsHereWhy,
    options: actors.map((actor) => ({
      value: actor.id ?? '',
      label: recordName(interview.charter, 'actors', actor),
    })),
    current: known ?? actors.map((actor) => actor.id ?? ''),
    mayLeave: true,
    menu: ['back', 'skip', 'park', 'decision', 'action', 'overview', 'save'],
  };
};

/** Whoever came with what they had answered alone is told where to find it. */
const prepared = (interview: Interview): string[] => {
  const { alone } = interview.setting;
  if (alone === undefined || alone.statements(interview.charter).length === 0) return [];
  const isPrepared = hereToday(interview).some((actor) => (alone.answered[actor] ?? []).length > 0);
  return isPrepared && isShown(interview) ? [alone.words.allIn] : [];
};

export const replyHere = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  const all = presentActors(interview.charter).map((actor) => actor.id ?? '');
  const known = currentSession(interview)?.participants ?? all;
  const participants = reply.do === 'pick-many' ? reply.values : known;
  const charter = withSession(interview, (session) => ({ ...session, participants }));
  const next: Interview = { ...interview, charter };
  return {
    interview: forward({ ...next, notices: [...next.notices, ...prepared(next)] }, minutes),
  };
};
