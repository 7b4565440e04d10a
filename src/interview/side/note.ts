// A decision or an action from the menu: one line and Enter, then back to the question.
import type { Prompt, Reply } from '../ask.ts';
import { withNew } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'note' };

export const promptNote = ({ setting, charter }: Interview, side: Here): Prompt => {
  const list = side.what === 'decision' ? charter.decisions : charter.actions;
  return {
    key: `note/${side.what}/${list?.length ?? 0}`,
    kind: 'text',
    ask: side.what === 'decision' ? setting.words.whichDecision : setting.words.whichAction,
    why: side.what === 'decision' ? setting.words.decisionPlace : setting.words.actionOwner,
    mayLeave: true,
    menu: ['back'],
  };
};

/** Its place is the sitting, which counts as an arena (semantics 7). */
export const noted = (interview: Interview, what: Here['what'], line: string): Interview => {
  const { setting, charter } = interview;
  if (what === 'decision') {
    const made = withNew(charter, 'decisions', { date: setting.today, title: line });
    return { ...interview, charter: made.charter, notices: [setting.words.decisionNoted(line)] };
  }
  const made = withNew(charter, 'actions', { what: line });
  return {
    ...interview,
    charter: made.charter,
    loose: [...interview.loose, { kind: 'action', id: made.id }],
    notices: [setting.words.actionNoted(line)],
  };
};

export const replyNote = (interview: Interview, side: Here, reply: Reply): Outcome => {
  const { side: _, ...rest } = interview;
  if (reply.do === 'leave') return { interview: rest };
  if (reply.do !== 'text') return { problem: interview.setting.words.notHere };
  const line = reply.value.trim();
  return { interview: line === '' ? rest : noted(rest, side.what, line) };
};
