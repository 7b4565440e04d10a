// The end of all: the gaps first, to go to any of them, and then write.
import type { Prompt, Reply } from '../ask.ts';
import { goTo, jump, toAlone } from '../move.ts';
import { looseEnds } from '../loose.ts';
import type { Outcome } from '../outcome.ts';
import { isGap, questionOptions } from '../side/overview.ts';
import type { Interview } from '../state.ts';
import { aloneOption } from './alone.ts';

export const promptEnd = (interview: Interview): Prompt => {
  const { words } = interview.setting;
  const gaps = questionOptions(interview, (question) => isGap(interview, question));
  return {
    key: 'end',
    kind: 'choice',
    ask: gaps.length === 0 ? words.endNoGaps : words.endGaps(gaps.length),
    why: words.endHow,
    options: [...gaps, { value: 'write', label: words.writeCharter }, ...aloneOption(interview)],
    mayLeave: false,
    menu: ['back', 'decision', 'action', 'overview', 'save'],
  };
};

export const replyEnd = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  if (reply.do !== 'pick') return { problem: interview.setting.words.notHere };
  if (reply.value === 'alone') return { interview: toAlone(interview, minutes) };
  if (reply.value !== 'write') return { interview: jump(interview, reply.value, minutes) };
  // An action noted on this page has had no other place to be given an owner.
  const isLoose = looseEnds(interview).length > 0;
  return {
    interview: isLoose
      ? goTo(interview, { at: 'loose-ends', theme: '' }, minutes)
      : { ...interview, finished: 'done' },
  };
};
