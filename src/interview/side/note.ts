// A decision or an action from the menu: one line and Enter, then back to the question.
import { keptText } from '../../yaml/text.ts';
import type { Prompt, Reply } from '../ask.ts';
import { withNew } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'note' };

export const promptNote = ({ setting, charter }: Interview, side: Here): Prompt => {
  const { words } = setting;
  const isDecision = side.what === 'decision';
  const list = isDecision ? charter.decisions : charter.actions;
  return {
    key: `note/${side.what}/${list?.length ?? 0}`,
    kind: 'text',
    ask: isDecision ? words.whichDecision : words.whichAction,
    why: isDecision ? words.decisionPlace : words.actionOwner,
    mayLeave: true,
    menu: ['back'],
  };
};

/** Back to what it was opened from: a dispute goes on where it was. */
export const withoutNote = (interview: Interview): Interview => {
  const { side, ...plain } = interview;
  const under = side?.at === 'note' ? side.under : side;
  return under === undefined ? plain : { ...plain, side: under };
};

/** Its place is the sitting, which counts as an arena (semantics 7). */
export const noted = (interview: Interview, what: Here['what'], typed: string): Interview => {
  const { setting, charter } = interview;
  const closed = withoutNote(interview);
  const line = keptText(typed);
  if (line === '') return closed;
  if (what === 'decision') {
    const made = withNew(charter, 'decisions', { date: setting.today, title: line });
    return { ...closed, charter: made.charter, notices: [setting.words.decisionNoted(line)] };
  }
  const made = withNew(charter, 'actions', { what: line });
  return {
    ...closed,
    charter: made.charter,
    loose: [...interview.loose, { kind: 'action', id: made.id }],
    notices: [setting.words.actionNoted(line)],
  };
};

export const replyNote = (interview: Interview, side: Here, reply: Reply): Outcome => ({
  interview: noted(interview, side.what, reply.do === 'text' ? reply.value : ''),
});
