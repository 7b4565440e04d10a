// All questions with where they stand: pick one to go there.
import type { Option, Prompt, Reply } from '../ask.ts';
import { jump } from '../move.ts';
import { jointQuestions, questionById, themesOf } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview } from '../state.ts';
import { mustCheckAgain, stateOf } from '../states.ts';

export const questionOptions = (interview: Interview, gapsOnly: boolean): Option[] => {
  const { setting, charter } = interview;
  return themesOf(setting).flatMap((theme) =>
    jointQuestions(setting, charter, theme).flatMap((question): Option[] => {
      const again = mustCheckAgain(question, charter);
      const state = stateOf(question, charter);
      if (gapsOnly && !again && (state === 'answered' || state === 'not-relevant')) return [];
      const standing = again ? setting.words.checkAgain : setting.words.states[state];
      return [
        {
          value: question.id,
          label: setting.text.ask(question.id) ?? question.id,
          about: `${setting.text.theme(theme.id).title} · ${standing}`,
        },
      ];
    }),
  );
};

export const promptOverview = (interview: Interview): Prompt => ({
  key: 'overview',
  kind: 'choice',
  ask: interview.setting.words.overview,
  why: interview.setting.words.overviewHow,
  options: questionOptions(interview, false),
  mayLeave: true,
  menu: ['back'],
});

/** A question by its id, or by the beginning of it: `:jump rsk-01`. */
export const wanted = (interview: Interview, typed: string): string | undefined => {
  const id = typed.trim().toUpperCase();
  const full = id.startsWith('Q-') ? id : `Q-${id}`;
  return questionById(interview.setting, full)?.who === 'joint' ? full : undefined;
};

export const replyOverview = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  const { side: _, ...closed } = interview;
  if (reply.do === 'leave') return { interview: closed };
  const id = reply.do === 'pick' ? wanted(interview, reply.value) : undefined;
  if (id === undefined) return { problem: interview.setting.words.noSuchQuestion };
  return { interview: jump(interview, id, minutes) };
};
