// `=` and `*` in a column → the sitting with what stands above, or what was given, in this cell or in all that are left.
import type { Shape } from '../yaml/shape.ts';
import { isEmpty, isPlain } from './address.ts';
import type { Reply } from './ask.ts';
import { withPart } from './change.ts';
import { changed } from './changed.ts';
import { cellsWith, type Cell } from './column.ts';
import { forward } from './move.ts';
import type { At, Outcome } from './outcome.ts';
import { isFilled, valueOf } from './parts.ts';
import type { Interview } from './state.ts';
import { taken } from './typed.ts';

/** The same words in another cell are another record: it gets an id of its own. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!isPlain(value)) return value;
  const { id: _, ...rest } = value;
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutIds(inner)]));
};

/** A value given with `*`, as the reply its prompt would have had. */
const replyWith = (value: string, shape: Shape): Reply => {
  if (shape.kind === 'yesno') return { do: 'yesno', value: value === 'yes' };
  if (shape.kind === 'choice' || shape.kind === 'reference') return { do: 'pick', value };
  const isTicked = shape.kind === 'list' && ['choice', 'reference'].includes(shape.of.kind);
  return isTicked ? { do: 'pick-many', values: [value] } : { do: 'text', value };
};

/** `=` and `*`: to this cell, or to all from here that are empty. */
export const takeAbove = (
  interview: Interview,
  at: At & { part: Cell },
  reply: Reply & { do: 'same-as-above' | 'same-for-all' },
): Outcome => {
  const { charter, setting } = interview;
  const cells = cellsWith(charter, at.question, at.part);
  const index = cells.findIndex((part) => part.key === at.part.key);
  const above = cells[index - 1];
  let value = above && withoutIds(valueOf(charter, at.question, above));
  if (reply.do === 'same-for-all' && reply.value !== undefined) {
    const { shape } = at.part.field;
    const context = { charter, words: setting.words, old: undefined };
    const result = taken(replyWith(reply.value, shape), shape, context);
    if (result && 'problem' in result) return result;
    value = result?.value;
  }
  if (isEmpty(value)) return { problem: setting.words.nothingAbove };
  const left = reply.do === 'same-as-above' ? [] : cells.slice(index + 1);
  const given = [at.part, ...left.filter((part) => !isFilled(charter, at.question, part))];
  const filled = given.reduce(
    (one, part) => withPart(one, { question: at.question, part, value }),
    charter,
  );
  const seen = [...interview.seen, ...given.slice(1).map((part) => part.key)];
  return { interview: forward({ ...changed(interview, filled), seen }, at.minutes) };
};
