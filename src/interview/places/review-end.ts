// The end of a review: the themes nobody has looked at, to go to any of them, and then record.
import type { Prompt, Reply } from '../ask.ts';
import { looseEnds } from '../loose.ts';
import { goTo } from '../move.ts';
import { reviewedThemes } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview } from '../state.ts';
import { reviewOf, verdictIn } from '../under-way.ts';

const unseen = (interview: Interview): string[] =>
  reviewedThemes(interview.setting)
    .map(({ id }) => id)
    .filter((id) => (verdictIn(interview.charter, id) ?? 'not-looked-at') === 'not-looked-at');

export const promptReviewEnd = (interview: Interview): Prompt => {
  const { words } = reviewOf(interview);
  const { text } = interview.setting;
  const themes = unseen(interview);
  return {
    key: 'end',
    kind: 'choice',
    ask: themes.length === 0 ? words.endAllSeen : words.endUnseen(themes.length),
    why: words.endHow,
    options: [
      { value: 'record', label: words.recordNow },
      ...themes.map((id) => ({ value: `theme:${id}`, label: text.theme(id).title })),
    ],
    mayLeave: false,
    menu: ['back', 'decision', 'action', 'overview', 'save'],
  };
};

export const replyReviewEnd = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  if (reply.do !== 'pick') return { problem: interview.setting.words.notHere };
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
