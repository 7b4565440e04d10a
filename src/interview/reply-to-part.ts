// A reply to a part of a question → the sitting after it, or why it cannot be taken.
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import type { ReferenceShape, Shape } from '../yaml/shape.ts';
import { isEmpty, isPlain } from './address.ts';
import type { Reply } from './ask.ts';
import type { At, Outcome } from './outcome.ts';
import { isLines, replyToLines, replyToRows } from './reply-to-list.ts';
import { withPart } from './change.ts';
import { bodyFor } from './body.ts';
import { changed, forward } from './move.ts';
import { isFilled, partsOf, valueOf, type Part } from './parts.ts';
import { nameField, listShape, withNew } from './records.ts';
import { placeKey, type Interview } from './state.ts';
import { taken } from './typed.ts';

const shapeOf = (question: Question, part: Part): Shape => {
  if (part.kind === 'cell' || part.kind === 'field') return part.field.shape;
  return question.kind === 'number' || question.kind === 'date'
    ? { kind: question.kind }
    : { kind: 'text' };
};

const reachedReference = (shape: Shape): ReferenceShape | undefined => {
  if (shape.kind === 'reference') return shape;
  if (shape.kind === 'list') return reachedReference(shape.of);
  if (shape.kind !== 'record' || shape.keyedBy === undefined) return undefined;
  const key = shape.fields[shape.keyedBy];
  return key && reachedReference(key.shape);
};

/** Sets the part's value and stays; the caller moves on. */
const put = (interview: Interview, at: At, value: unknown): Interview =>
  changed(interview, withPart(interview.charter, { question: at.question, part: at.part, value }));

const storable = (part: Part, value: unknown): unknown =>
  part.kind === 'answer' && typeof value === 'number' ? String(value) : value;

const takeValue = (interview: Interview, at: At, reply: Reply): Outcome => {
  const { charter, setting } = interview;
  const old = valueOf(charter, at.question, at.part);
  const shape = shapeOf(at.question, at.part);
  const result = taken(reply, shape, { charter, words: setting.words, old });
  if (!result) return { problem: setting.words.notHere };
  if ('problem' in result) return result;
  const value = storable(at.part, result.value);
  return { interview: forward(put(interview, at, value), at.minutes) };
};

/** `new …` in a picker: the record is made and taken; a picker of several stays open with it ticked. */
const takeNew = (interview: Interview, at: At, reply: Reply & { do: 'new' }): Outcome => {
  const shape = shapeOf(at.question, at.part);
  const reached = reachedReference(shape);
  if (!reached?.to.includes(reply.list)) return { problem: interview.setting.words.notHere };
  const field = nameField(listShape(reply.list));
  const made = withNew(interview.charter, reply.list, { [field]: reply.name.trim() });
  const next = { ...interview, charter: made.charter };
  if (shape.kind !== 'list') return { interview: forward(put(next, at, made.id), at.minutes) };
  const old = bodyFor({
    setting: interview.setting,
    charter: made.charter,
    path: '',
    shape,
    value: valueOf(made.charter, at.question, at.part),
  });
  const ticked = reply.ticked ?? (old.kind === 'references' ? old.current : []);
  const result = taken({ do: 'pick-many', values: [...ticked, made.id] }, shape, {
    charter: made.charter,
    words: interview.setting.words,
    old: valueOf(made.charter, at.question, at.part),
  });
  return result && 'value' in result
    ? { interview: put(next, at, result.value) }
    : { problem: interview.setting.words.notHere };
};

/** The same words in another cell are another record: it gets an id of its own. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!isPlain(value)) return value;
  const { id: _, ...rest } = value;
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutIds(inner)]));
};

const columnCells = (charter: Charter, at: At & { part: Part & { kind: 'cell' } }) =>
  partsOf(at.question, charter).filter(
    (part): part is Part & { kind: 'cell' } =>
      part.kind === 'cell' && part.field.path === at.part.field.path,
  );

const takeAbove = (
  interview: Interview,
  at: At & { part: Part & { kind: 'cell' } },
  reply: Reply & { do: 'same-as-above' | 'same-for-all' },
): Outcome => {
  const { charter, setting } = interview;
  const cells = columnCells(charter, at);
  const index = cells.findIndex((part) => part.key === at.part.key);
  const above = cells[index - 1];
  let value = above && withoutIds(valueOf(charter, at.question, above));
  if (reply.do === 'same-for-all' && reply.value !== undefined) {
    const context = { charter, words: setting.words, old: undefined };
    const result = taken({ do: 'text', value: reply.value }, at.part.field.shape, context);
    if (result && 'problem' in result) return result;
    value = result?.value;
  }
  if (isEmpty(value)) return { problem: setting.words.nothingAbove };
  const targets = reply.do === 'same-as-above' ? [at.part] : cells.slice(index);
  let next = interview;
  for (const part of targets) {
    const isHere = part.key === at.part.key;
    if (isHere || !isFilled(next.charter, at.question, part)) {
      next = put(next, { ...at, part }, value);
      if (!isHere)
        next = {
          ...next,
          seen: [...next.seen, placeKey({ at: 'part', question: at.question.id, part: part.key })],
        };
    }
  }
  return { interview: forward(next, at.minutes) };
};

export const replyToPart = (interview: Interview, at: At, reply: Reply): Outcome => {
  const { part } = at;
  if (part.kind === 'rows') return replyToRows(interview, { ...at, part }, reply);
  if (isLines(at.part)) {
    const outcome = replyToLines(interview, at, reply);
    if (outcome) return outcome;
  }
  switch (reply.do) {
    case 'leave':
    case 'done':
      return { interview: forward(interview, at.minutes) };
    case 'new':
      return takeNew(interview, at, reply);
    case 'same-as-above':
    case 'same-for-all':
      return part.kind === 'cell'
        ? takeAbove(interview, { ...at, part }, reply)
        : { problem: interview.setting.words.notHere };
    default:
      return takeValue(interview, at, reply);
  }
};
