// All questions with where they stand: pick one to go there.
import type { Question } from '../../pack/pack.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { sideMenu } from '../menus.ts';
import { jump, toAlone } from '../move.ts';
import { jointQuestions, themesOf } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import { aloneOption } from '../places/alone.ts';
import type { Interview } from '../state.ts';
import { mustCheckAgain, stateOf } from '../states.ts';

const askedIn = ({ setting, charter }: Interview): Question[] =>
  themesOf(setting).flatMap((theme) => jointQuestions(setting, charter, theme));

/** What is left: open, parked or disputed, or to be looked at again. */
export const isGap = ({ charter }: Interview, question: Question): boolean =>
  mustCheckAgain(question, charter) ||
  !['answered', 'not-relevant'].includes(stateOf(question, charter));

export const questionOptions = (
  interview: Interview,
  isShown: (question: Question) => boolean = () => true,
): Option[] => {
  const { setting, charter } = interview;
  const { words, text } = setting;
  return askedIn(interview)
    .filter(isShown)
    .map((question) => {
      const again = mustCheckAgain(question, charter);
      const standing = again ? words.checkAgain : words.states[stateOf(question, charter)];
      return {
        value: question.id,
        label: text.ask(question.id) ?? question.id,
        about: `${standing} · ${text.theme(question.theme).title}`,
      };
    });
};

export const promptOverview = (interview: Interview): Prompt => ({
  key: 'overview',
  kind: 'reference',
  ask: interview.setting.words.overview,
  why: interview.setting.words.overviewHow,
  options: [...questionOptions(interview), ...aloneOption(interview)],
  orText: false,
  mayLeave: true,
  menu: sideMenu,
});

/** A question of this sitting by its id, with or without the first letter: `:jump rsk-01`. */
export const wanted = (interview: Interview, typed: string): string | undefined => {
  const id = typed.trim().toUpperCase();
  return askedIn(interview).find((question) => [id, `Q-${id}`].includes(question.id))?.id;
};

export const replyOverview = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  const { side: _, ...closed } = interview;
  if (reply.do === 'pick' && reply.value === 'alone')
    return { interview: toAlone(closed, minutes) };
  return {
    interview: reply.do === 'pick' ? jump(closed, reply.value, minutes) : closed,
  };
};
