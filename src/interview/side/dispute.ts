// Who holds otherwise: everyone supports unless marked; those marked say how, why and what would help (semantics 8).
import type { Option, Prompt, Reply } from '../ask.ts';
import { withNoted, type Position } from '../change.ts';
import { choiceOptions } from '../body.ts';
import { findRecord, recordName } from '../naming.ts';
import { presentActors } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import { currentSession } from '../session.ts';
import type { DisputeStep, Interview, Side } from '../state.ts';
import { leaveQuestion } from './not-relevant.ts';

type Here = Side & { at: 'dispute' };
const stances = ['object', 'support-with-changes', 'can-live-with', 'abstain'] as const;

/** The actors in the room, or all of them when nobody said who is here. */
const voices = (interview: Interview): Option[] => {
  const here = currentSession(interview)?.participants;
  return presentActors(interview.charter)
    .filter((actor) => here === undefined || here.includes(actor.id ?? ''))
    .map((actor) => ({
      value: actor.id ?? '',
      label: recordName(interview.charter, 'actors', actor),
    }));
};

const positionsOf = (interview: Interview, question: string): Position[] =>
  (interview.charter.states?.[question]?.positions ?? []) as Position[];

const nameOf = (interview: Interview, id: string): string => {
  const found = findRecord(interview.charter, id);
  return found ? recordName(interview.charter, found.list, found.record) : id;
};

export const promptDispute = (interview: Interview, side: Here): Prompt => {
  const { words, text } = interview.setting;
  const { step, question } = side;
  const common = { why: text.ask(question) ?? question, menu: ['back' as const] };
  const positions = positionsOf(interview, question);
  if (step.ask === 'who')
    return {
      ...common,
      key: `dispute/${question}/who`,
      kind: 'choices',
      ask: words.whoHoldsOtherwise,
      options: voices(interview),
      current: positions.filter((one) => one.position !== 'support').map((one) => one.actor ?? ''),
      mayLeave: true,
    };
  const actor = step.actors[step.index] ?? '';
  const held = positions.find((one) => one.actor === actor);
  const at = {
    ...common,
    key: `dispute/${question}/${step.ask}/${actor}`,
    label: nameOf(interview, actor),
  };
  if (step.ask === 'position')
    return {
      ...at,
      kind: 'choice',
      ask: words.whichPosition,
      options: choiceOptions(interview.setting, 'states.positions.position', stances),
      mayLeave: false,
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

const withPosition = (
  interview: Interview,
  question: string,
  change: Position & { actor: string },
): Interview => {
  const old = positionsOf(interview, question);
  const found = old.find((one) => one.actor === change.actor);
  const positions = found
    ? old.map((one) => (one === found ? { ...found, ...change } : one))
    : [...old, change];
  return {
    ...interview,
    charter: withNoted(interview.charter, question, (noted) => ({
      ...noted,
      state: 'disputed',
      positions,
    })),
  };
};

/** Nobody holds otherwise any more: the dispute is over, and what it said goes with it. */
const settledDispute = (interview: Interview, question: string): Interview => ({
  ...interview,
  charter: withNoted(interview.charter, question, (noted) => {
    if (noted.state !== 'disputed') return noted;
    const { state: _, positions: __, ...rest } = noted;
    return rest;
  }),
});

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
  at: { side: Here; minutes: number },
  reply: Reply,
): Outcome => {
  const { question } = at.side;
  const actors =
    reply.do === 'pick-many'
      ? reply.values
      : positionsOf(interview, question).map((one) => one.actor ?? '');
  if (reply.do !== 'pick-many' && reply.do !== 'leave' && reply.do !== 'done')
    return { problem: interview.setting.words.notHere };
  if (actors.length === 0) {
    const { side: _, ...rest } = settledDispute(interview, question);
    return { interview: rest };
  }
  const kept = positionsOf(interview, question).filter((one) => actors.includes(one.actor ?? ''));
  const trimmed = {
    ...interview,
    charter: withNoted(interview.charter, question, (noted) =>
      noted.positions ? { ...noted, positions: kept } : noted,
    ),
  };
  return {
    interview: { ...trimmed, side: { ...at.side, step: { ask: 'position', actors, index: 0 } } },
  };
};

export const replyDispute = (
  interview: Interview,
  at: { side: Here; minutes: number },
  reply: Reply,
): Outcome => {
  const { step, question } = at.side;
  if (step.ask === 'who') return replyWho(interview, at, reply);
  const actor = step.actors[step.index] ?? '';
  let next = interview;
  if (step.ask === 'position') {
    const stance = stances.find((one) => reply.do === 'pick' && one === reply.value);
    const held = positionsOf(interview, question).find((one) => one.actor === actor)?.position;
    const position = stance ?? (reply.do === 'leave' ? held : undefined);
    if (position === undefined) return { problem: interview.setting.words.positionNeeded };
    next = withPosition(interview, question, { actor, position });
  } else if (reply.do === 'text' && reply.value.trim() !== '') {
    next = withPosition(interview, question, { actor, [step.ask]: reply.value.trim() });
  }
  const held = positionsOf(next, question).find((one) => one.actor === actor)?.position;
  const following = nextStep(step, held);
  if (following) return { interview: { ...next, side: { ...at.side, step: following } } };
  return { interview: leaveQuestion(next, question, at.minutes) };
};
