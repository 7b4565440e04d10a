// The first page of a review: what is due, what changed, what stands open.
import type { Prompt, Reply } from '../ask.ts';
import { forward } from '../move.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview } from '../state.ts';
import { reviewOf } from '../under-way.ts';

export const promptDue = (interview: Interview): Prompt => {
  const { words, due } = reviewOf(interview);
  return {
    key: 'due',
    kind: 'page',
    ask: words.dueTitle(interview.charter.collaboration?.name ?? ''),
    why: words.dueHow,
    lines: due.length === 0 ? [words.dueNothing] : [...due],
    mayLeave: true,
    menu: ['park', 'decision', 'action', 'overview', 'save'],
  };
};

export const replyDue = (interview: Interview, minutes: number, reply: Reply): Outcome =>
  reply.do === 'leave' || reply.do === 'done'
    ? { interview: forward(interview, minutes) }
    : { problem: interview.setting.words.notHere };
