// The end of a review: the themes nobody has looked at, to go to any of them, and then record.
import { lastDay } from '../../charter/dates.ts';
import type { Prompt, Reply } from '../ask.ts';
import { looseEnds } from '../loose.ts';
import { placeMenu } from '../menus.ts';
import { goTo, jump, toAlone } from '../move.ts';
import { isAboutReview, reviewedThemes, themesOf } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview } from '../state.ts';
import { reviewOf, verdictIn } from '../under-way.ts';
import { aloneOption } from './alone.ts';

const unseen = (interview: Interview): string[] =>
  reviewedThemes(interview.setting, interview.charter)
    .map(({ id }) => id)
    .filter((id) => (verdictIn(interview.charter, id) ?? 'not-looked-at') === 'not-looked-at');

/** The question that sets the next review, when its day is missing or has passed. */
const nextQuestion = ({ setting, charter }: Interview): string | undefined => {
  const { next, when } = charter.review ?? {};
  const isSet = next === undefined ? when !== undefined : lastDay(next) > setting.today;
  if (isSet) return undefined;
  return themesOf(setting)
    .flatMap(({ questions }) => questions)
    .find((one) => isAboutReview(one) && one.fields?.includes('next'))?.id;
};

export const promptReviewEnd = (interview: Interview): Prompt => {
  const { words } = reviewOf(interview);
  const { text } = interview.setting;
  const themes = unseen(interview);
  const next = nextQuestion(interview);
  return {
    key: 'end',
    kind: 'choice',
    ask: themes.length === 0 ? words.endAllSeen : words.endUnseen(themes.length),
    why: words.endHow,
    options: [
      ...(next === undefined ? [] : [{ value: `question:${next}`, label: words.nextFirst }]),
      { value: 'record', label: words.recordNow },
      ...aloneOption(interview),
      ...themes.map((id) => ({ value: `theme:${id}`, label: text.theme(id).title })),
    ],
    mayLeave: false,
    menu: placeMenu,
  };
};

export const replyReviewEnd = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  if (reply.do !== 'pick') return { problem: interview.setting.words.notHere };
  if (reply.value === 'alone') return { interview: toAlone(interview, minutes) };
  if (reply.value.startsWith('question:'))
    return { interview: jump(interview, reply.value.slice('question:'.length), minutes) };
  if (reply.value !== 'record') {
    const theme = reply.value.slice('theme:'.length);
    return { interview: goTo(interview, { at: 'verdict', theme }, minutes) };
  }
  return {
    interview:
      looseEnds(interview).length > 0
        ? goTo(interview, { at: 'loose-ends', theme: '' }, minutes)
        : { ...interview, finished: 'done' },
  };
};
