// Whether each organisation answers its statements now: asked once, when it is known who is here and somebody has not answered.
import { hereToday, leftFor, stillToAnswer } from '../alone.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { placeMenu } from '../menus.ts';
import { forward } from '../move.ts';
import { nameOf } from '../naming.ts';
import type { Outcome } from '../outcome.ts';
import type { AloneInRoom } from '../setting.ts';
import type { Interview } from '../state.ts';

/** What one person needs for a statement, a reason now and then: ours, for want of a source. */
const secondsEach = 20;
/** Fewer, and nothing is shown whoever answers (semantics 18). */
const fewest = 3;

export const promptAlone = (interview: Interview): Prompt => {
  const { alone } = interview.setting;
  const missing = stillToAnswer(interview);
  const common = {
    key: 'alone',
    kind: 'choice',
    unpointed: true,
    mayLeave: true,
    menu: placeMenu,
  } as const;
  if (alone === undefined || missing.length === 0) {
    const { askAllIn = '', see = '', goOn = '' } = alone?.words ?? {};
    return {
      ...common,
      ask: askAllIn,
      options: [
        { value: 'now', label: see },
        { value: 'later', label: goOn },
      ],
    };
  }
  const { words, canClear } = alone;
  const count = alone.statements(interview.charter).length;
  return {
    ...common,
    ask: words.ask(count, Math.ceil((count * secondsEach) / 60)),
    why: words.why,
    beside: standing(interview, alone, missing),
    options: [
      { value: 'now', label: canClear ? words.now : words.nowAllTheSame },
      { value: 'later', label: words.later },
    ],
  };
};

const standing = (
  interview: Interview,
  alone: AloneInRoom,
  missing: readonly string[],
): string[] => {
  const { words, answered, canClear } = alone;
  const { charter } = interview;
  const statements = alone.statements(charter);
  const isIn = hereToday(interview).filter((actor) => !missing.includes(actor));
  const named = (actor: string): string =>
    words.named(nameOf(charter, actor), leftFor(alone, statements, actor), statements.length);
  const everybody = new Set([...Object.keys(answered), ...missing]);
  return [
    ...(isIn.length === 0 ? [] : [words.are(isIn.map((actor) => nameOf(charter, actor)))]),
    words.missing(missing.map(named)),
    ...(everybody.size < fewest ? [words.tooFewHere] : []),
    ...(canClear ? [] : [words.cannotClear]),
  ];
};

export const replyAlone = (interview: Interview, minutes: number, reply: Reply): Outcome =>
  reply.do === 'pick' && reply.value === 'now'
    ? { interview: { ...interview, aside: 'turns' } }
    : { interview: forward(interview, minutes) };

/** What is said where it can be gone to again; nothing before it is known who is here, or where there is nothing. */
export const aloneOption = (interview: Interview): Option[] => {
  const { alone } = interview.setting;
  const here = hereToday(interview);
  if (alone === undefined || here.length === 0) return [];
  if (alone.statements(interview.charter).length === 0) return [];
  const answered = here.length - stillToAnswer(interview).length;
  return [
    {
      value: 'alone',
      label: alone.words.option,
      about: alone.words.optionAbout(answered, here.length),
    },
  ];
};

export interface Turned {
  alone: AloneInRoom;
  /** `back`: nobody began; `left`: the sitting is to end. */
  how: 'done' | 'back' | 'left';
}

/** The organisations have had their turns at the keyboard. */
export const afterTurns = (
  interview: Interview,
  { alone, how }: Turned,
  minutes: number,
): Interview => {
  const { aside: _, ...rest } = interview;
  const next: Interview = { ...rest, setting: { ...interview.setting, alone } };
  if (how === 'left') return { ...next, finished: 'left' };
  return how === 'back' ? next : forward(next, minutes);
};
