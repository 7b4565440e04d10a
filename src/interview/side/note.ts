// A decision, an action or an open point from the menu: one line and Enter, then back to where the group was.
import { keptText } from '../../yaml/text.ts';
import type { Prompt, Reply } from '../ask.ts';
import { withNew } from '../records.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'note' };

const lists = { decision: 'decisions', action: 'actions', 'open-point': 'open_points' } as const;

export const promptNote = ({ setting, charter }: Interview, { what }: Here): Prompt => ({
  key: `note/${what}/${charter[lists[what]]?.length ?? 0}`,
  kind: 'text',
  ask: setting.words.note[what].ask,
  why: setting.words.note[what].why,
  mayLeave: true,
  menu: ['back'],
});

/** Back to what it was opened from: a dispute goes on where it was. */
export const withoutNote = (interview: Interview): Interview => {
  const { side, ...plain } = interview;
  const under = side?.at === 'note' ? side.under : side;
  return under === undefined ? plain : { ...plain, side: under };
};

/** Its owner and date are asked at the end of the theme; a point that stands is not written twice. */
export const withOpenPoint = (interview: Interview, question: string): Interview => {
  const { charter, setting } = interview;
  const there = charter.open_points?.find(
    (one) => one.question === question && one.closed_by === undefined,
  );
  const made =
    there?.id === undefined
      ? withNew(charter, 'open_points', { question, opened: setting.today })
      : { charter, id: there.id };
  const others = interview.loose.filter((one) => one.id !== made.id);
  return {
    ...interview,
    charter: made.charter,
    loose: [...others, { kind: 'open-point', id: made.id }],
  };
};

const withAction = (interview: Interview, what: string): Interview => {
  const made = withNew(interview.charter, 'actions', { what });
  return {
    ...interview,
    charter: made.charter,
    loose: [...interview.loose, { kind: 'action', id: made.id }],
  };
};

/** Its place is the sitting, which counts as an arena (semantics 7). */
const withDecision = (interview: Interview, title: string): Interview => {
  const { charter, setting } = interview;
  const made = withNew(charter, 'decisions', { date: setting.today, title });
  return { ...interview, charter: made.charter };
};

const writes = { decision: withDecision, action: withAction, 'open-point': withOpenPoint };

export const noted = (interview: Interview, what: Here['what'], typed: string): Interview => {
  const closed = withoutNote(interview);
  const line = keptText(typed);
  if (line === '') return closed;
  const { words } = interview.setting;
  return { ...writes[what](closed, line), notices: [words.note[what].noted(line)] };
};

export const replyNote = (interview: Interview, side: Here, reply: Reply): Outcome => ({
  interview: noted(interview, side.what, reply.do === 'text' ? reply.value : ''),
});
