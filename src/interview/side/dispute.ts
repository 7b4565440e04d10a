// Who holds otherwise: everyone supports unless marked; those marked say how, why and what would help (semantics 8).
import { disputesAbout } from '../../charter/disputes.ts';
import type { InterviewWords } from '../../words/interview-words.ts';
import { keptText } from '../../yaml/text.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { withNoted, type Position } from '../change.ts';
import { choiceOptions } from '../body.ts';
import { withoutDifference } from '../differ.ts';
import { forward, leaveQuestion } from '../move.ts';
import { nameOf, recordName } from '../naming.ts';
import { entriesOf } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import { tallyInRoom } from '../in-room.ts';
import { sideMenu } from '../menus.ts';
import { currentSession } from '../session.ts';
import type { DisputeStep, Interview, Side } from '../state.ts';

type Here = Side & { at: 'dispute' };
const stances = ['object', 'support-with-changes', 'can-live-with', 'abstain'] as const;

const positionsOf = (interview: Interview, question: string): Position[] =>
  interview.charter.states?.[question]?.positions ?? [];

/** The actors in the room, or all of them when nobody said who is here; one who holds otherwise already is always there. */
export const voices = (interview: Interview, question: string): Option[] => {
  const { charter } = interview;
  const held = positionsOf(interview, question).map((one) => one.actor);
  const here = currentSession(interview)?.participants;
  return entriesOf(charter, 'actors')
    .filter(({ id = '', left }) => {
      const isHere = left === undefined && (here === undefined || here.includes(id));
      return isHere || held.includes(id);
    })
    .map((actor) => ({ value: actor.id ?? '', label: recordName(charter, 'actors', actor) }));
};

/** Those who hold otherwise, and those who have answered otherwise and may say so here. */
const markedIn = (
  interview: Interview,
  question: string,
  answered: readonly string[] = [],
): string[] => {
  const held = positionsOf(interview, question)
    .filter((one) => one.position !== 'support')
    .map((one) => one.actor ?? '');
  const here = voices(interview, question).map(({ value }) => value);
  return [...new Set([...held, ...answered.filter((actor) => here.includes(actor))])];
};

/** Where nothing stands, nobody has answered otherwise than it. */
const askWho = (marked: readonly string[] | undefined, words: InterviewWords): string => {
  if (marked === undefined) return words.whoHoldsOtherwise;
  return marked.length === 0 ? words.take.whoSpeaks : words.take.whoStands;
};

/** What they differ on, where it was written down, and how it ends. */
const answersIn = (
  interview: Interview,
  question: string,
  isNew: boolean,
): Pick<Prompt, 'beside'> => {
  const { charter, setting } = interview;
  const lines = disputesAbout(charter, question)
    .flatMap(({ alternatives = [] }) => alternatives)
    .map(({ text = '', from }) =>
      [from, text.replace(/\s*\n\s*/g, ' ')].filter(Boolean).join(': '),
    );
  const isStanding = charter.states?.[question]?.state === 'disputed';
  const ends = isStanding && !isNew ? [setting.words.nobodyEndsIt] : [];
  const beside = [...tallyInRoom(interview, question), ...lines, ...ends];
  return beside.length === 0 ? {} : { beside };
};

export const promptDispute = (interview: Interview, side: Here): Prompt => {
  const { words, text } = interview.setting;
  const { step, question } = side;
  const common = {
    why: text.ask(question) ?? question,
    menu: sideMenu,
  };
  const positions = positionsOf(interview, question);
  if (step.ask === 'who')
    return {
      ...common,
      key: `dispute/${question}/who`,
      kind: 'choices',
      ask: askWho(step.marked, words),
      ...answersIn(interview, question, step.marked !== undefined),
      options: voices(interview, question),
      current: markedIn(interview, question, step.marked),
      mayLeave: true,
    };
  const actor = step.actors[step.index] ?? '';
  const held = positions.find((one) => one.actor === actor);
  const at = {
    ...common,
    key: `dispute/${question}/${step.ask}/${actor}`,
    label: nameOf(interview.charter, actor),
  };
  if (step.ask === 'position')
    return {
      ...at,
      kind: 'choice',
      ask: words.whichPosition,
      options: choiceOptions(interview.setting, 'states.positions.position', stances),
      mayLeave: false,
      unpointed: true,
      ...(held?.position === undefined ? {} : { current: held.position }),
    };
  const current = step.ask === 'reason' ? held?.reason : held?.remedy;
  return {
    ...at,
    kind: 'text',
    ask: step.ask === 'reason' ? words.whichReason : words.whichRemedy,
    mayLeave: true,
    ...(current === undefined ? {} : { current }),
  };
};

/** What one actor holds; those no longer marked support it now. */
const withPosition = (
  interview: Interview,
  at: { question: string; marked: readonly string[] },
  change: Position & { actor: string },
): Interview => {
  const kept = positionsOf(interview, at.question).filter(
    (one) => one.position === 'support' || at.marked.includes(one.actor ?? ''),
  );
  const found = kept.find((one) => one.actor === change.actor);
  const positions = found
    ? kept.map((one) => (one === found ? { ...found, ...change } : one))
    : [...kept, change];
  return {
    ...interview,
    charter: withNoted(interview.charter, at.question, (noted) => ({
      ...noted,
      state: 'disputed',
      positions,
    })),
  };
};

/** Nobody holds otherwise any more: the dispute is over, and what it said goes with it. */
const settledDispute = (interview: Interview, question: string): Interview =>
  interview.charter.states?.[question]?.state !== 'disputed'
    ? interview
    : {
        ...interview,
        notices: [...interview.notices, interview.setting.words.disputeOver],
        charter: withNoted(withoutDifference(interview.charter, question), question, (noted) => {
          const { check_again } = noted;
          return check_again ? { check_again } : {};
        }),
      };

const nextStep = (
  step: DisputeStep & { actors: string[]; index: number },
  held?: string,
): DisputeStep | undefined => {
  if (step.ask === 'position') return { ...step, ask: 'reason' };
  if (step.ask === 'reason' && held === 'object') return { ...step, ask: 'remedy' };
  if (step.index + 1 < step.actors.length)
    return { ...step, ask: 'position', index: step.index + 1 };
  return undefined;
};

const replyWho = (
  interview: Interview,
  { side, minutes }: { side: Here; minutes: number },
  reply: Reply,
): Outcome => {
  const { marked } = side.step;
  const held = positionsOf(interview, side.question).map((one) => one.actor ?? '');
  const left = marked === undefined ? held : markedIn(interview, side.question, marked);
  const actors = reply.do === 'pick-many' ? reply.values : left;
  if (actors.length > 0)
    return {
      interview: {
        ...interview,
        side: { ...side, step: { ...side.step, ask: 'position', actors, index: 0 } },
      },
    };
  // The answers are written down already, with who gave them.
  if (marked !== undefined) return { interview: forward(interview, minutes) };
  const { side: _, ...closed } = settledDispute(interview, side.question);
  return { interview: closed };
};

export const replyDispute = (
  interview: Interview,
  at: { side: Here; minutes: number },
  reply: Reply,
): Outcome => {
  const { step, question } = at.side;
  if (step.ask === 'who') return replyWho(interview, at, reply);
  const actor = step.actors[step.index] ?? '';
  const heldBy = (one: Interview) =>
    positionsOf(one, question).find((position) => position.actor === actor)?.position;
  const put = (change: Omit<Position, 'actor'>): Interview =>
    withPosition(interview, { question, marked: step.actors }, { actor, ...change });
  let next = interview;
  if (step.ask === 'position') {
    const stance = stances.find((one) => reply.do === 'pick' && one === reply.value);
    const position = stance ?? heldBy(interview);
    if (position === undefined) return { problem: interview.setting.words.positionNeeded };
    next = put({ position });
  } else if (reply.do === 'text' && keptText(reply.value) !== '')
    next = put({ [step.ask]: keptText(reply.value) });
  const following = nextStep(step, heldBy(next));
  if (following) return { interview: { ...next, side: { ...at.side, step: following } } };
  const told = { ...next, notices: [...next.notices, ...tallyInRoom(next, question)] };
  // Only this part of the question is dealt with, where it was a difference in it that led here.
  return {
    interview:
      step.marked === undefined
        ? leaveQuestion(told, question, at.minutes)
        : forward(told, at.minutes),
  };
};
