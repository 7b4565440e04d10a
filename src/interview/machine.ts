// The interview as a pure state machine: (sitting, reply) → the sitting after it, or why the reply cannot be taken.
import { withIds } from '../charter/ids.ts';
import { unresolved } from '../charter/resolve.ts';
import type { Charter } from '../charter/schema.ts';
import type { Prompt, Reply } from './ask.ts';
import { changed } from './changed.ts';
import { fromMenu } from './from-menu.ts';
import { forward, goTo } from './move.ts';
import { findRecord } from './naming.ts';
import { placesOf, wants } from './order.ts';
import type { Outcome } from './outcome.ts';
import { replyAlone } from './places/alone.ts';
import { replyDue } from './places/due.ts';
import { replyEnd } from './places/end.ts';
import { replyHappened, replyWhat } from './places/happened.ts';
import { replyHere } from './places/here.ts';
import { replyLooseEnd, replyLooseEnds } from './places/loose-ends.ts';
import { replyReviewEnd } from './places/review-end.ts';
import { replySummary } from './places/summary.ts';
import { replyVerdict, replyWhich } from './places/verdict.ts';
import { partAt, rawPrompt } from './prompt-now.ts';
import { replyFits } from './reply-fits.ts';
import { replyToPart } from './reply-to-part.ts';
import { resumeAt } from './resume.ts';
import { resumeReview } from './resume-review.ts';
import { currentSession } from './session.ts';
import type { Setting } from './setting.ts';
import { replyDispute } from './side/dispute.ts';
import { replyEdit } from './side/edit.ts';
import { replyEditLine } from './side/edit-line.ts';
import { replyNotRelevant } from './side/not-relevant.ts';
import { replyNote } from './side/note.ts';
import { replyOverview } from './side/overview.ts';
import { replyRemove } from './side/remove.ts';
import { replyTake } from './side/take.ts';
import { placeKey, type Interview, type Side } from './state.ts';

/**
 * A sitting at its first prompt: the first question that is open, or where the last sitting broke off.
 * `again` are questions to be asked although they are answered.
 */
export const begin = (
  setting: Setting,
  charter: Charter,
  again: readonly string[] = [],
): Interview => {
  const empty: Interview = {
    setting,
    charter: withIds(charter),
    place: { at: 'end' },
    trail: [],
    ahead: [],
    seen: [],
    begun: [],
    skipped: [],
    opened: [...again],
    fresh: [],
    loose: [],
    oneByOne: { theme: '', items: [] },
    drafts: {},
    notices: [],
    theme: { id: '', since: 0 },
    spent: {},
    minutesBefore: 0,
    finished: 'no',
  };
  const timed = { ...empty, minutesBefore: currentSession(empty)?.minutes_spent ?? 0 };
  const resumed = setting.review === undefined ? resumeAt(timed) : resumeReview(timed);
  const first = placesOf(resumed).find((place) => wants(resumed, place)) ?? { at: 'end' as const };
  return goTo(resumed, first, 0);
};

const atPlace = (interview: Interview, reply: Reply, minutes: number): Outcome => {
  const { place } = interview;
  switch (place.at) {
    case 'here':
      return replyHere(interview, minutes, reply);
    case 'alone':
      return replyAlone(interview, minutes, reply);
    case 'loose-ends':
      return replyLooseEnds(interview, { place, minutes }, reply);
    case 'loose-end':
      return replyLooseEnd(interview, { place, minutes }, reply);
    case 'summary':
      return replySummary(interview, minutes, reply);
    case 'due':
      return replyDue(interview, minutes, reply);
    case 'happened':
      return replyHappened(interview, minutes, reply);
    case 'happened-what':
      return replyWhat(interview, { place, minutes }, reply);
    case 'verdict':
      return replyVerdict(interview, { place, minutes }, reply);
    case 'which':
      return replyWhich(interview, { place, minutes }, reply);
    case 'end':
      return interview.setting.review === undefined
        ? replyEnd(interview, minutes, reply)
        : replyReviewEnd(interview, minutes, reply);
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

const onSide = (
  interview: Interview,
  at: { side: Side; minutes: number },
  reply: Reply,
): Outcome => {
  const { side, minutes } = at;
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
    case 'take':
      return replyTake(interview, { side, minutes }, reply);
    default:
      return side satisfies never;
  }
};

const withDraft = (interview: Interview, { key }: Prompt, reply: Reply): Interview => {
  const { [key]: _, ...others } = interview.drafts;
  const typed = reply.do === 'menu' ? (reply.typed ?? '') : '';
  return { ...interview, drafts: typed === '' ? others : { ...others, [key]: typed } };
};

const respond = (interview: Interview, reply: Reply, minutes: number): Outcome => {
  if (reply.do === 'menu') return fromMenu(interview, reply, minutes);
  const { side } = interview;
  return side ? onSide(interview, { side, minutes }, reply) : atPlace(interview, reply, minutes);
};

/** The sitting after a reply, or the problem to show with the same prompt. `minutes` is how long the program has run. */
export const advance = (interview: Interview, reply: Reply, minutes: number): Outcome => {
  const { words } = interview.setting;
  const prompt = rawPrompt(interview);
  if (!replyFits(prompt, reply)) return { problem: words.notHere };
  const quiet = { ...withDraft(interview, prompt, reply), notices: [] };
  const outcome = respond(quiet, reply, minutes);
  if ('problem' in outcome || outcome.interview.charter === interview.charter) return outcome;
  const charter = withIds(outcome.interview.charter);
  // An entry inside a record can be pointed at too: nothing is left pointing at what is gone.
  const isCut = unresolved(charter).length > unresolved(interview.charter).length;
  if (isCut) return { problem: words.stillPointedAt };
  return { interview: { ...outcome.interview, charter } };
};

/** The charter was changed outside: by hand, or merged. */
export const withCharter = (interview: Interview, charter: Charter, minutes: number): Interview => {
  const { side, ...rest } = changed(interview, charter);
  const isSideThere =
    side !== undefined && (!('id' in side) || findRecord(charter, side.id) !== undefined);
  const next: Interview = isSideThere ? { ...rest, side } : rest;
  const keys = placesOf(next).map(placeKey);
  return keys.includes(placeKey(next.place)) ? next : forward(next, minutes);
};
