// What was chosen in the workshop menu, or typed as a word → the sitting after it.
import type { Reply } from './ask.ts';
import { withNoted } from './change.ts';
import { back, jump, leaveQuestion, skip } from './move.ts';
import type { Outcome } from './outcome.ts';
import { voices } from './side/dispute.ts';
import { notRelevant } from './side/not-relevant.ts';
import { noted, withoutNote } from './side/note.ts';
import { wanted } from './side/overview.ts';
import { openTake } from './side/take.ts';
import type { Interview, Side } from './state.ts';

/** A question in dispute stays so: its positions are not put away with it. */
const park = (interview: Interview, id: string, minutes: number): Interview => {
  const charter = withNoted(interview.charter, id, (old) => ({
    ...old,
    state: old.state === 'disputed' ? old.state : 'parked',
  }));
  const others = interview.loose.filter((one) => one.id !== id);
  const loose = [...others, { kind: 'question', id } as const];
  return leaveQuestion({ ...interview, charter, loose }, id, minutes);
};

const atQuestion = (
  interview: Interview,
  reply: Reply & { do: 'menu'; item: 'not-relevant' | 'dispute' },
  minutes: number,
): Outcome => {
  const { place, setting } = interview;
  if (place.at !== 'part') return { problem: setting.words.notHere };
  const id = place.question;
  const reason = reply.text?.trim() ?? '';
  if (reply.item === 'dispute')
    return voices(interview, id).length === 0
      ? { problem: setting.words.noActorsYet }
      : opened(interview, { at: 'dispute', question: id, step: { ask: 'who' } });
  return reason === ''
    ? opened(interview, { at: 'not-relevant', question: id })
    : { interview: notRelevant(interview, { id, reason }, minutes) };
};

const opened = (interview: Interview, side: Side): Outcome => ({
  interview: { ...interview, side },
});

/** With no line yet it is asked for, and then the group is where it was. */
const toNote = (
  interview: Interview,
  what: (Side & { at: 'note' })['what'],
  line: string,
): Outcome => {
  const { side } = interview;
  if (line !== '') return { interview: noted(interview, what, line) };
  const under = side === undefined || side.at === 'note' ? {} : { under: side };
  return opened(interview, { at: 'note', what, ...under });
};

const toQuestion = (interview: Interview, typed: string, minutes: number): Outcome => {
  const id = wanted(interview, typed);
  return id === undefined
    ? { problem: interview.setting.words.noSuchQuestion }
    : { interview: jump(interview, id, minutes) };
};

export const fromMenu = (
  interview: Interview,
  reply: Reply & { do: 'menu' },
  minutes: number,
): Outcome => {
  const { item } = reply;
  const text = reply.text?.trim() ?? '';
  const { side, ...plain } = interview;
  const { place } = interview;
  switch (item) {
    case 'back':
      if (side?.at === 'note') return { interview: withoutNote(interview) };
      return { interview: side ? plain : back(interview, minutes) };
    case 'skip':
      return { interview: skip(interview, minutes) };
    case 'park':
      return text === '' && side === undefined && place.at === 'part'
        ? { interview: park(interview, place.question, minutes) }
        : toNote(interview, 'open-point', text);
    case 'decision':
    case 'action':
      return toNote(interview, item, text);
    case 'not-relevant':
    case 'dispute':
      return atQuestion(interview, { ...reply, item }, minutes);
    case 'overview':
      return text === ''
        ? opened(interview, { at: 'overview' })
        : toQuestion(interview, text, minutes);
    case 'use':
      return openTake(interview, minutes);
    case 'why':
      return { interview };
    case 'save':
      return { interview: { ...interview, finished: 'left' } };
    default:
      return item satisfies never;
  }
};
