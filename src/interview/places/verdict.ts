// One theme of a review: what moved and what stands, and whether it still holds; then which questions are to change.
import type { Prompt, Reply } from '../ask.ts';
import { withSettledState } from '../change.ts';
import { isQuestionSeenOtherwise } from '../given.ts';
import { placeMenu } from '../menus.ts';
import { forward } from '../move.ts';
import { jointQuestions, themesOf } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import { partsOf } from '../parts.ts';
import { withSettled } from '../session.ts';
import { withOpenPoint } from '../side/note.ts';
import { isGap } from '../side/overview.ts';
import type { Interview, ReviewPlace } from '../state.ts';
import { mustCheckAgain, stateOf } from '../states.ts';
import { reviewOf, withUnderWay, type Verdict } from '../under-way.ts';
import { summaryLines } from './summary.ts';

type At = ReviewPlace & { at: 'verdict' };
type Which = ReviewPlace & { at: 'which' };

const questionsIn = ({ setting, charter }: Interview, id: string) => {
  const theme = themesOf(setting).find((one) => one.id === id);
  return theme ? jointQuestions(setting, charter, theme) : [];
};

const answers = ['confirmed', 'changed', 'park', 'not-looked-at'] as const;

export const promptVerdict = (interview: Interview, { theme }: At): Prompt => {
  const { words, moved } = reviewOf(interview);
  const since = moved[theme] ?? [];
  const says = summaryLines(interview, theme, (question) =>
    isQuestionSeenOtherwise(interview, question) ? words.seenOtherwise : undefined,
  );
  return {
    key: `verdict/${theme}`,
    kind: 'choice',
    ask: words.verdict(interview.setting.text.theme(theme).title),
    why: words.verdictWhy,
    beside: [
      ...(since.length === 0 ? [] : [words.sinceLast, ...since.map((line) => `  ${line}`)]),
      words.saysNow,
      // A question, and under it what stands there.
      ...says.map((line) => (line.startsWith(' ') ? `– ${line.trim()}` : line)),
    ],
    options: answers.map((value) => ({
      value,
      label: words.verdicts[value],
      about: words.verdictAbout[value],
    })),
    unpointed: true,
    mayLeave: false,
    menu: placeMenu,
  };
};

const withVerdict = (interview: Interview, theme: string, verdict: Verdict): Interview => ({
  ...interview,
  charter: withUnderWay(interview, (now) => ({
    ...now,
    themes: { ...now.themes, [theme]: verdict },
  })),
});

/** Confirmed together: looked at today, and nothing in it is to be looked at again. */
const confirmed = (interview: Interview, theme: string, minutes: number): Interview =>
  questionsIn(interview, theme)
    .filter((question) => stateOf(question, interview.charter) !== 'open')
    .reduce((one, question) => {
      const charter = withSettledState(one.charter, question);
      return { ...one, charter: withSettled({ ...one, charter }, question.id, minutes) };
    }, interview);

/** An open point with the theme's name. */
const parked = (interview: Interview, theme: string): Interview =>
  withOpenPoint(
    interview,
    reviewOf(interview).words.parkedTheme(interview.setting.text.theme(theme).title),
  );

export const replyVerdict = (
  interview: Interview,
  { place: { theme }, minutes }: { place: At; minutes: number },
  reply: Reply,
): Outcome => {
  const answer = reply.do === 'pick' ? answers.find((one) => one === reply.value) : undefined;
  switch (answer) {
    case 'confirmed':
      return {
        interview: forward(
          confirmed(withVerdict(interview, theme, 'confirmed'), theme, minutes),
          minutes,
        ),
      };
    case 'park':
      return {
        interview: forward(parked(withVerdict(interview, theme, 'not-looked-at'), theme), minutes),
      };
    case 'changed':
    case 'not-looked-at':
      return { interview: forward(withVerdict(interview, theme, answer), minutes) };
    case undefined:
      return { problem: interview.setting.words.notHere };
    default:
      return answer satisfies never;
  }
};

export const promptWhich = (interview: Interview, { theme }: Which): Prompt => {
  const { words, movedQuestions } = reviewOf(interview);
  const { setting, charter } = interview;
  const questions = questionsIn(interview, theme);
  const apart = questions.filter((question) => isQuestionSeenOtherwise(interview, question));
  return {
    key: `which/${theme}`,
    kind: 'choices',
    ask: words.which(setting.text.theme(theme).title),
    why: words.whichWhy,
    options: questions.map((question) => ({
      value: question.id,
      label: setting.text.ask(question.id) ?? question.id,
      about: [
        mustCheckAgain(question, charter)
          ? setting.words.checkAgain
          : setting.words.states[stateOf(question, charter)],
        ...(apart.includes(question) ? [words.seenOtherwise] : []),
      ].join(', '),
    })),
    current: questions
      .filter(
        (one) => movedQuestions.includes(one.id) || isGap(interview, one) || apart.includes(one),
      )
      .map(({ id }) => id),
    mayLeave: true,
    menu: placeMenu,
  };
};

/** The questions chosen are asked with what stands there. */
export const replyWhich = (
  interview: Interview,
  { place, minutes }: { place: Which; minutes: number },
  reply: Reply,
): Outcome => {
  const prompt = promptWhich(interview, place);
  const current = 'current' in prompt && Array.isArray(prompt.current) ? prompt.current : [];
  const chosen = reply.do === 'pick-many' ? reply.values : current;
  const keys = questionsIn(interview, place.theme)
    .filter(({ id }) => chosen.includes(id))
    .flatMap((question) => partsOf(question, interview.charter).map(({ key }) => key));
  return {
    interview: forward(
      {
        ...interview,
        seen: interview.seen.filter((key) => !keys.includes(key)),
        skipped: interview.skipped.filter((id) => !chosen.includes(id)),
        opened: [...new Set([...interview.opened, ...chosen])],
      },
      minutes,
    ),
  };
};
