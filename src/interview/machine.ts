// The interview as a pure state machine: (sitting, reply) → the sitting after it, or why the reply cannot be taken.
import { withIds } from '../charter/ids.ts';
import type { Charter } from '../charter/schema.ts';
import type { MenuItem, Reply } from './ask.ts';
import { withNoted } from './change.ts';
import { back, changed, forward, goTo, jump, skip } from './move.ts';
import { placesOf, wants } from './order.ts';
import { replyHere } from './places/here.ts';
import { replyLooseEnd, replyLooseEnds } from './places/loose-ends.ts';
import { replyEnd, replySummary } from './places/summary.ts';
import { partAt, rawPrompt } from './prompt-now.ts';
import type { Outcome } from './outcome.ts';
import { replyToPart } from './reply-to-part.ts';
import { resumeAt } from './resume.ts';
import { currentSession } from './session.ts';
import type { Setting } from './setting.ts';
import { replyDispute } from './side/dispute.ts';
import { replyEdit } from './side/edit.ts';
import { replyEditLine } from './side/edit-line.ts';
import { leaveQuestion, markNotRelevant, replyNotRelevant } from './side/not-relevant.ts';
import { noted, replyNote } from './side/note.ts';
import { replyOverview, wanted } from './side/overview.ts';
import { replyRemove } from './side/remove.ts';
import type { Interview } from './state.ts';

/** A sitting at its first prompt: the first question that is open, or where the last sitting broke off. */
export const begin = (setting: Setting, charter: Charter): Interview => {
  const empty: Interview = {
    setting,
    charter,
    place: { at: 'end' },
    trail: [],
    ahead: [],
    seen: [],
    begun: [],
    skipped: [],
    opened: [],
    loose: [],
    oneByOne: [],
    drafts: {},
    notices: [],
    theme: { id: '', since: 0 },
    minutesBefore: 0,
    finished: 'no',
  };
  const resumed = resumeAt({ ...empty, minutesBefore: currentSession(empty)?.minutes_spent ?? 0 });
  const first = placesOf(resumed).find((place) => wants(resumed, place)) ?? { at: 'end' as const };
  return goTo(resumed, first, 0);
};

const park = (interview: Interview, id: string, minutes: number): Interview => {
  const charter = withNoted(interview.charter, id, (old) => ({ ...old, state: 'parked' }));
  const item = { kind: 'question', id } as const;
  const loose = [...interview.loose.filter((one) => one.id !== id), item];
  return leaveQuestion({ ...interview, charter, loose }, id, minutes);
};

const fromMenu = (
  interview: Interview,
  reply: Reply & { do: 'menu' },
  minutes: number,
): Outcome => {
  const { place, setting } = interview;
  const id = place.at === 'part' ? place.question : undefined;
  const text = reply.text?.trim() ?? '';
  const { side: _, ...plain } = interview;
  const ofQuestion: MenuItem[] = ['park', 'not-relevant', 'dispute'];
  if (ofQuestion.includes(reply.item) && id === undefined)
    return { problem: setting.words.notHere };
  switch (reply.item) {
    case 'back':
      return { interview: interview.side ? plain : back(interview, minutes) };
    case 'skip':
      return { interview: interview.side ? plain : skip(interview, minutes) };
    case 'park':
      return { interview: park(interview, id ?? '', minutes) };
    case 'not-relevant':
      if (text !== '')
        return {
          interview: leaveQuestion(markNotRelevant(interview, id ?? '', text), id ?? '', minutes),
        };
      return { interview: { ...interview, side: { at: 'not-relevant', question: id ?? '' } } };
    case 'dispute':
      if ((interview.charter.actors ?? []).length === 0)
        return { problem: setting.words.noActorsYet };
      return {
        interview: {
          ...interview,
          side: { at: 'dispute', question: id ?? '', step: { ask: 'who' } },
        },
      };
    case 'decision':
    case 'action':
      if (text !== '') return { interview: noted(interview, reply.item, text) };
      return { interview: { ...interview, side: { at: 'note', what: reply.item } } };
    case 'overview': {
      if (text === '') return { interview: { ...interview, side: { at: 'overview' } } };
      const to = wanted(interview, text);
      return to === undefined
        ? { problem: setting.words.noSuchQuestion }
        : { interview: jump(interview, to, minutes) };
    }
    case 'why':
      return { interview };
    case 'save':
      return { interview: { ...interview, finished: 'left' } };
    default:
      return reply.item satisfies never;
  }
};

const answer = (interview: Interview, reply: Reply, minutes: number): Outcome => {
  const { place, side } = interview;
  if (side) return replyToSide(interview, { reply, minutes });
  switch (place.at) {
    case 'here':
      return replyHere(interview, minutes, reply);
    case 'loose-ends':
      return replyLooseEnds(interview, minutes, reply);
    case 'loose-end':
      return replyLooseEnd(interview, { place, minutes }, reply);
    case 'summary':
      return replySummary(interview, minutes, reply);
    case 'end':
      return replyEnd(interview, minutes, reply);
    case 'part': {
      const at = partAt(interview, place);
      return at
        ? replyToPart(interview, { ...at, minutes }, reply)
        : { interview: forward(interview, minutes) };
    }
    default:
      return place satisfies never;
  }
};

const replyToSide = (interview: Interview, at: { reply: Reply; minutes: number }): Outcome => {
  const { side } = interview;
  const { reply, minutes } = at;
  if (!side) return { interview };
  switch (side.at) {
    case 'not-relevant':
      return replyNotRelevant(interview, { side, minutes }, reply);
    case 'note':
      return replyNote(interview, side, reply);
    case 'overview':
      return replyOverview(interview, minutes, reply);
    case 'dispute':
      return replyDispute(interview, { side, minutes }, reply);
    case 'edit':
      return replyEdit(interview, side, reply);
    case 'edit-line':
      return replyEditLine(interview, side, reply);
    case 'remove':
      return replyRemove(interview, side, reply);
    default:
      return side satisfies never;
  }
};

const withDraft = (interview: Interview, reply: Reply): Interview => {
  const { key } = rawPrompt(interview);
  const { [key]: _, ...others } = interview.drafts;
  const typed = reply.do === 'menu' ? (reply.typed ?? '') : '';
  return { ...interview, drafts: typed === '' ? others : { ...others, [key]: typed } };
};

/** The sitting after a reply, or the problem to show with the same prompt. */
export const advance = (interview: Interview, reply: Reply, minutes: number): Outcome => {
  const quiet = { ...withDraft(interview, reply), notices: [] };
  const outcome =
    reply.do === 'menu' ? fromMenu(quiet, reply, minutes) : answer(quiet, reply, minutes);
  if ('problem' in outcome || outcome.interview.charter === interview.charter) return outcome;
  return { interview: { ...outcome.interview, charter: withIds(outcome.interview.charter) } };
};

/** The charter was changed outside: by hand, or merged. */
export const withCharter = (interview: Interview, charter: Charter): Interview => {
  const next = changed({ ...interview, charter }, charter);
  const stillThere = placesOf(next).some(
    (place) => JSON.stringify(place) === JSON.stringify(next.place),
  );
  return stillThere ? next : forward(next, 0);
};
