// The end of all: the gaps first, to go to any of them, and then write.
import { stillToAnswer } from '../alone.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { goTo, jump, toAlone } from '../move.ts';
import { looseEnds } from '../loose.ts';
import { placeMenu } from '../menus.ts';
import { questionOf } from '../next-place.ts';
import { questionById } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import { partsOf } from '../parts.ts';
import { isGap, questionOptions } from '../side/overview.ts';
import type { Interview } from '../state.ts';
import { aloneOption } from './alone.ts';

export const promptEnd = (interview: Interview): Prompt => {
  const { words } = interview.setting;
  const gaps = questionOptions(interview, (question) => isGap(interview, question));
  // Statements that somebody has not answered are a gap like the others.
  const alone = aloneOption(interview);
  const write = { value: 'write', label: words.writeCharter };
  const isMissing = stillToAnswer(interview).length > 0;
  const ways = isMissing ? [...alone, write] : [write, ...alone];
  const pointed = nextOf(interview, gaps) ?? ways[0]?.value;
  return {
    key: 'end',
    kind: 'choice',
    ask: gaps.length === 0 ? words.endNoGaps : words.endGaps(gaps.length),
    ...(gaps.length === 0 ? {} : { why: words.endHow }),
    options: [...gaps, ...ways],
    ...(pointed === undefined ? {} : { pointed }),
    mayLeave: false,
    menu: placeMenu,
  };
};

/** The gap after the one the group has just come from, so that Enter leads through them all and out. */
const nextOf = (interview: Interview, gaps: readonly Option[]): string | undefined => {
  const { trail } = interview;
  const since = trail.slice(trail.findLastIndex(({ at }) => at === 'end') + 1);
  const isBack = since.length < trail.length;
  const ready = gaps.map(({ value }) => value).filter((id) => canBeAsked(interview, id));
  if (!isBack) return ready[0];
  const from = since.map(questionOf).findLast((id) => id !== undefined);
  const order = questionOptions(interview).map(({ value }) => value);
  const passed = order.indexOf(from ?? '');
  if (passed < 0) return undefined;
  return ready.find((id) => order.indexOf(id) > passed);
};

/** What is asked of each record of a list has nothing to ask while the list is empty. */
const canBeAsked = ({ setting, charter }: Interview, id: string): boolean => {
  const question = questionById(setting, id);
  return question !== undefined && partsOf(question, charter).length > 0;
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
