// «Not relevant, because …» is a full answer; without a reason it is not.
import type { Prompt, Reply } from '../ask.ts';
import { withNoted } from '../change.ts';
import { forward } from '../move.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'not-relevant' };

export const promptNotRelevant = ({ setting, charter }: Interview, side: Here): Prompt => {
  const reason = charter.states?.[side.question]?.reason;
  return {
    key: `not-relevant/${side.question}`,
    kind: 'text',
    ask: setting.words.whyNotRelevant,
    why: setting.text.ask(side.question) ?? side.question,
    mayLeave: false,
    menu: ['back'],
    ...(reason === undefined ? {} : { current: reason }),
  };
};

export const markNotRelevant = (interview: Interview, id: string, reason: string): Interview => ({
  ...interview,
  charter: withNoted(interview.charter, id, ({ owner: _, due: __, ...noted }) => ({
    ...noted,
    state: 'not-relevant',
    reason,
  })),
});

export const replyNotRelevant = (
  interview: Interview,
  at: { side: Here; minutes: number },
  reply: Reply,
): Outcome => {
  const old = interview.charter.states?.[at.side.question]?.reason;
  const reason =
    reply.do === 'text' ? reply.value.trim() : ((reply.do === 'leave' ? old : '') ?? '');
  if (reason === '') return { problem: interview.setting.words.reasonNeeded };
  const marked = markNotRelevant(interview, at.side.question, reason);
  return { interview: leaveQuestion(marked, at.side.question, at.minutes) };
};

/** The question is dealt with as a whole: its remaining prompts are passed. */
export const leaveQuestion = (interview: Interview, id: string, minutes: number): Interview => {
  const without = interview.skipped.filter((one) => one !== id);
  const passed = forward({ ...interview, skipped: [...without, id] }, minutes);
  return { ...passed, opened: passed.opened.filter((one) => one !== id) };
};
