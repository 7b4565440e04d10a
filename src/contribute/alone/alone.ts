// One organisation answering alone, as a pure state machine: (where it is, reply) → where it is next, or why the reply cannot be taken.
import type { Prompt, Reply } from '../../interview/ask.ts';
import { replyFits } from '../../interview/reply-fits.ts';
import type { ContributeWords } from '../../words/contribute-words.ts';
import type { InterviewWords } from '../../words/interview-words.ts';
import type { Contribution } from '../contribution.ts';
import type { Sheet } from '../worksheet/sheet.ts';
import { promptOf } from './prompt.ts';
import { answeredWith } from './reply.ts';
import { aloudKey, isFilled, stepsOf, type Step } from './steps.ts';

export interface AloneWords {
  interview: InterviewWords;
  contribute: ContributeWords;
  today: string;
}

export interface Alone {
  sheet: Sheet;
  words: AloneWords;
  contribution: Contribution;
  /** The key of the step, or `end`. */
  at: string;
  /** Steps passed in this sitting: what was left empty is not asked twice. */
  seen: string[];
  /** Which name on the list is being changed. */
  editing?: number;
  finished: 'no' | 'left' | 'done';
}

export const beginAlone = (sheet: Sheet, contribution: Contribution, words: AloneWords): Alone =>
  onward({
    ...{ sheet, words, contribution, at: '', seen: [], finished: 'no' },
  });

export const stepAt = ({ sheet, contribution, at }: Alone): Step | undefined =>
  stepsOf(sheet, contribution).find(({ key }) => key === at);

/** To the next step that is open; round from the start when all after this one are done. */
const onward = (alone: Alone): Alone => {
  const { sheet, contribution, at } = alone;
  const { editing: _, ...rest } = alone;
  const seen = at === '' ? alone.seen : [...new Set([...alone.seen, at])];
  const steps = stepsOf(sheet, contribution);
  const here = steps.findIndex(({ key }) => key === at);
  const open = (step: Step): boolean => !seen.includes(step.key) && !isFilled(step, contribution);
  const next = steps.slice(here + 1).find(open) ?? steps.find(open);
  return { ...rest, seen, at: next?.key ?? 'end' };
};

/** To the step before, whether or not it was answered in this sitting. */
const back = (alone: Alone): Alone => {
  const { editing, ...rest } = alone;
  if (editing !== undefined) return rest;
  const keys = [...stepsOf(alone.sheet, alone.contribution).map(({ key }) => key), 'end'];
  return { ...rest, at: keys[keys.indexOf(alone.at) - 1] ?? alone.at };
};

export type AloneOutcome = { alone: Alone } | { problem: string };

export const advanceAlone = (alone: Alone, reply: Reply): AloneOutcome => {
  const { interview } = alone.words;
  if (!replyFits(promptAlone(alone), reply)) return { problem: interview.notHere };
  if (reply.do === 'menu') {
    switch (reply.item) {
      case 'back':
        return { alone: back(alone) };
      case 'skip':
        return { alone: onward(alone) };
      case 'save':
        return { alone: { ...alone, finished: 'left' } };
      default:
        return { alone };
    }
  }
  const step = stepAt(alone);
  if (step === undefined) return { alone: { ...alone, finished: 'done' } };
  const answered = answeredWith(alone, step, reply);
  if ('problem' in answered) return answered;
  const { contribution, stays, editing } = answered;
  const isReason = step.at === 'why' && contribution !== alone.contribution;
  // Whether it may be read out is asked of every reason.
  const seen = isReason ? alone.seen.filter((key) => key !== aloudKey(step)) : alone.seen;
  const next: Alone = { ...alone, contribution, seen };
  if (!stays) return { alone: onward(next) };
  const { editing: _, ...plain } = next;
  return { alone: editing === undefined ? plain : { ...plain, editing } };
};

export const promptAlone = (alone: Alone): Prompt => promptOf(alone, stepAt(alone));
