// A reply to a part of a question → the sitting after it, or why it cannot be taken.
import type { Reply } from './ask.ts';
import { changed } from './changed.ts';
import { withPart } from './change.ts';
import { forward } from './move.ts';
import type { At, Outcome } from './outcome.ts';
import { shapeOf, valueOf } from './parts.ts';
import { takeAbove } from './reply-to-column.ts';
import { isLines, replyToLines, replyToRows } from './reply-to-list.ts';
import type { Interview } from './state.ts';
import { taken } from './typed.ts';

const takeValue = (interview: Interview, at: At, reply: Reply): Outcome => {
  const { charter, setting } = interview;
  const { question, part } = at;
  const old = valueOf(charter, question, part);
  const result = taken(reply, shapeOf(question, part), { charter, words: setting.words, old });
  if (!result) return { problem: setting.words.notHere };
  if ('problem' in result) return result;
  const { value, stays } = result;
  const next = changed(interview, withPart(result.charter, { question, part, value }));
  return { interview: stays ? next : forward(next, at.minutes) };
};

export const replyToPart = (interview: Interview, at: At, reply: Reply): Outcome => {
  const { part } = at;
  if (reply.do === 'leave' || reply.do === 'done')
    return { interview: forward(interview, at.minutes) };
  if (part.kind === 'rows') return replyToRows(interview, part, reply);
  if (isLines(part)) return replyToLines(interview, { question: at.question, part }, reply);
  if (part.kind === 'cell' && (reply.do === 'same-as-above' || reply.do === 'same-for-all'))
    return takeAbove(interview, { ...at, part }, reply);
  return takeValue(interview, at, reply);
};
