// The organisations in the room answering alone, one after the other, as a pure state machine: nothing is shown before all are in.
import type { Reply } from '../../interview/ask.ts';
import { replyFits } from '../../interview/reply-fits.ts';
import type { CompareWords } from '../../words/compare-words.ts';
import type { TurnsWords } from '../../words/turns-words.ts';
import { advanceAlone, beginAlone, type Alone, type AloneWords } from '../alone/alone.ts';
import { isFilled, stepsOf } from '../alone/steps.ts';
import type { ComparedStatement } from '../compare.ts';
import type { Contribution } from '../contribution.ts';
import { enoughForEnds, fewest } from '../spread.ts';
import type { Sheet } from '../worksheet/sheet.ts';
import { promptTurns } from './prompt.ts';

export interface TurnsSetting {
  /** One for each who is here, in the order of the charter: the statements and nothing else. */
  sheets: readonly Sheet[];
  canClear: boolean;
  words: AloneWords & { turns: TurnsWords; compare: CompareWords };
  /** What may be shown of what has come in. */
  statementsOf(
    contributions: readonly Contribution[],
    dots: { allAgreed: boolean },
  ): ComparedStatement[];
}

export interface Turns {
  setting: TurnsSetting;
  /** By actor, also of those who are not here. */
  contributions: Readonly<Record<string, Contribution>>;
  at:
    | { is: 'hand-over'; actor: string }
    | { is: 'answering'; alone: Alone }
    /** Somebody was passed over. */
    | { is: 'waiting' }
    | { is: 'dots' }
    | { is: 'spread'; allAgreed: boolean };
  /** Whose turn is over. */
  done: readonly string[];
  passed: readonly string[];
  /** Without whom the room goes on. */
  without: readonly string[];
  /** `back`: nobody has begun; `left`: the program is to be left. */
  finished: 'no' | 'done' | 'back' | 'left';
}

/** The statements alone: the joint questions are the room's. */
export const statementsOnly = (sheet: Sheet): Sheet => ({
  ...sheet,
  themes: sheet.themes
    .filter(({ statements }) => statements.length > 0)
    .map((theme) => ({ ...theme, questions: [] })),
});

export const beginTurns = (
  setting: TurnsSetting,
  contributions: Turns['contributions'],
  done: readonly string[] = [],
): Turns =>
  onward({
    ...{ setting, contributions, done, passed: [], without: [] },
    ...{ at: { is: 'waiting' }, finished: 'no' },
  });

/** What an organisation has answered, whatever word its id is. */
export const givenBy = (
  contributions: Turns['contributions'],
  actor: string,
): Contribution | undefined =>
  Object.hasOwn(contributions, actor) ? contributions[actor] : undefined;

/** Statements an organisation has left open. */
export const openFor = ({ setting, contributions }: Turns, actor: string): number => {
  const sheet = setting.sheets.find((one) => one.actor.id === actor);
  const contribution = givenBy(contributions, actor) ?? {};
  const steps = sheet === undefined ? [] : stepsOf(sheet, contribution);
  return steps.filter((step) => step.at === 'perception' && !isFilled(step, contribution)).length;
};

export const stillMissing = (turns: Turns): string[] =>
  turns.setting.sheets
    .map(({ actor }) => actor.id)
    .filter((actor) => !turns.done.includes(actor) && openFor(turns, actor) > 0);

const onward = (turns: Turns): Turns => {
  const missing = stillMissing(turns);
  const next = missing.find((actor) => !turns.passed.includes(actor));
  if (next !== undefined) return { ...turns, at: { is: 'hand-over', actor: next } };
  return missing.length > 0 ? { ...turns, at: { is: 'waiting' } } : together(turns);
};

/** With three or four, a dot each only when all whose dots they are agree, and so are here; below that, and above, there is nothing to ask. */
const together = (turns: Turns): Turns => {
  const answered = Object.entries(turns.contributions)
    .filter(([, { perceptions = {} }]) => Object.keys(perceptions).length > 0)
    .map(([actor]) => actor);
  const count = answered.length;
  if (count === 0) return { ...turns, finished: 'done' };
  const areHere = answered.every((id) => turns.setting.sheets.some(({ actor }) => actor.id === id));
  const isAsked = areHere && count >= fewest && count < enoughForEnds;
  return { ...turns, at: isAsked ? { is: 'dots' } : { is: 'spread', allAgreed: false } };
};

export type TurnsOutcome = { turns: Turns } | { problem: string };

export const advanceTurns = (turns: Turns, reply: Reply): TurnsOutcome => {
  const { at, setting } = turns;
  if (!replyFits(promptTurns(turns), reply)) return { problem: setting.words.interview.notHere };
  if (at.is === 'answering') return answering(turns, at.alone, reply);
  if (reply.do === 'menu') return { turns: fromMenu(turns, reply.item) };
  switch (at.is) {
    case 'hand-over':
      return { turns: handedOver(turns, at.actor) };
    case 'waiting':
      return { turns: afterWaiting(turns, reply.do === 'pick' ? reply.value : 'later') };
    case 'dots': {
      const allAgreed = reply.do === 'yesno' && reply.value;
      return { turns: { ...turns, at: { is: 'spread', allAgreed } } };
    }
    case 'spread':
      return { turns: { ...turns, finished: 'done' } };
    default:
      return at satisfies never;
  }
};

const answering = (turns: Turns, alone: Alone, reply: Reply): TurnsOutcome => {
  const outcome = advanceAlone(alone, reply);
  if ('problem' in outcome) return outcome;
  const actor = alone.sheet.actor.id;
  const { contribution, finished } = outcome.alone;
  const next: Turns = {
    ...turns,
    contributions:
      contribution === alone.contribution
        ? turns.contributions
        : { ...turns.contributions, [actor]: { ...contribution, actor } },
    at: { is: 'answering', alone: outcome.alone },
  };
  if (finished === 'left') return { turns: { ...next, finished: 'left' } };
  return { turns: finished === 'no' ? next : onward({ ...next, done: [...next.done, actor] }) };
};

/** What stands in the file of an organisation now, which may be more than it has answered here. */
export const withContribution = (
  turns: Turns,
  actor: string,
  contribution: Contribution,
): Turns => {
  const { at } = turns;
  return {
    ...turns,
    contributions: { ...turns.contributions, [actor]: contribution },
    at:
      at.is === 'answering' && at.alone.sheet.actor.id === actor
        ? { ...at, alone: { ...at.alone, contribution } }
        : at,
  };
};

const handedOver = (turns: Turns, actor: string): Turns => {
  const { setting, contributions, passed } = turns;
  const sheet = setting.sheets.find((one) => one.actor.id === actor);
  if (sheet === undefined) return turns;
  const alone = beginAlone(sheet, givenBy(contributions, actor) ?? {}, setting.words);
  return {
    ...turns,
    passed: passed.filter((one) => one !== actor),
    at: { is: 'answering', alone },
  };
};

const fromMenu = (turns: Turns, item: string): Turns => {
  const { at, passed } = turns;
  switch (item) {
    case 'back':
      return { ...turns, finished: 'back' };
    case 'skip':
      return at.is === 'hand-over' ? onward({ ...turns, passed: [...passed, at.actor] }) : turns;
    case 'save':
      return { ...turns, finished: 'left' };
    default:
      return turns;
  }
};

const afterWaiting = (turns: Turns, choice: string): Turns => {
  const missing = stillMissing(turns);
  if (choice === 'without') return together({ ...turns, without: missing });
  if (missing.includes(choice)) return { ...turns, at: { is: 'hand-over', actor: choice } };
  return { ...turns, finished: 'done' };
};
