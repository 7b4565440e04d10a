// «Not relevant, because …» is a full answer; without a reason it is not.
import { keptText } from '../../yaml/text.ts';
import type { Prompt, Reply } from '../ask.ts';
import { withNoted } from '../change.ts';
import { sideMenu } from '../menus.ts';
import { leaveQuestion } from '../move.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'not-relevant' };

const reasonOf = ({ charter }: Interview, id: string): string | undefined =>
  charter.states?.[id]?.reason;

export const promptNotRelevant = (interview: Interview, side: Here): Prompt => {
  const { setting } = interview;
  const reason = reasonOf(interview, side.question);
  return {
    key: `not-relevant/${side.question}`,
    kind: 'text',
    ask: setting.words.whyNotRelevant,
    why: setting.text.ask(side.question) ?? side.question,
    mayLeave: false,
    menu: sideMenu,
    ...(reason === undefined ? {} : { current: reason }),
  };
};

export const notRelevant = (
  interview: Interview,
  at: { id: string; reason: string },
  minutes: number,
): Interview => {
  const charter = withNoted(interview.charter, at.id, ({ owner: _, due: __, ...noted }) => ({
    ...noted,
    state: 'not-relevant',
    reason: at.reason,
  }));
  return leaveQuestion({ ...interview, charter }, at.id, minutes);
};

export const replyNotRelevant = (
  interview: Interview,
  at: { side: Here; minutes: number },
  reply: Reply,
): Outcome => {
  const id = at.side.question;
  const reason = reply.do === 'text' ? keptText(reply.value) : (reasonOf(interview, id) ?? '');
  return reason === ''
    ? { problem: interview.setting.words.reasonNeeded }
    : { interview: notRelevant(interview, { id, reason }, at.minutes) };
};
