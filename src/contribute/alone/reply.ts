// A reply to a step of answering alone → the contribution with it, or why it cannot be taken.
import type { Reply } from '../../interview/ask.ts';
import { valueOfOption } from '../../interview/picked.ts';
import { isDate, readNumber } from '../../yaml/read-scalar.ts';
import { keptText } from '../../yaml/text.ts';
import type { Contribution, Perception } from '../contribution.ts';
import type { SheetField } from '../worksheet/sheet.ts';
import type { Alone } from './alone.ts';
import { nameIn, recordsIn, valueAt, type Step, type Way } from './steps.ts';

/** `stays`: the list goes on; `editing`: one of its names is to be changed. */
type Answered =
  { contribution: Contribution; stays: boolean; editing?: number } | { problem: string };

export const answeredWith = (alone: Alone, step: Step, reply: Reply): Answered => {
  const { contribution } = alone;
  const same: Answered = { contribution, stays: false };
  if (reply.do === 'leave' || reply.do === 'done')
    return { contribution, stays: alone.editing !== undefined };
  switch (step.at) {
    case 'perception':
      return reply.do === 'pick'
        ? withPerception(contribution, step.statement.id, reply.value)
        : same;
    case 'why':
      return reply.do === 'text'
        ? withWhy(contribution, step.statement.id, { why: keptText(reply.value) })
        : same;
    case 'aloud':
      return reply.do === 'yesno'
        ? withWhy(contribution, step.statement.id, { read_aloud: reply.value })
        : same;
    case 'names':
      return namesWith(alone, step, reply);
    case 'field':
      return fieldWith(alone, step, reply);
    default:
      return step satisfies never;
  }
};

const withPerception = (contribution: Contribution, id: string, answer: string): Answered => {
  const { perceptions = {} } = contribution;
  const isLow = answer === '1' || answer === '2';
  const old = isLow ? perceptions[id] : {};
  const next = { ...old, answer: answer as NonNullable<Perception['answer']> };
  return {
    contribution: { ...contribution, perceptions: { ...perceptions, [id]: next } },
    stays: false,
  };
};

const withWhy = (
  contribution: Contribution,
  id: string,
  change: Pick<Perception, 'why' | 'read_aloud'>,
): Answered => {
  const { perceptions = {} } = contribution;
  const old = perceptions[id];
  const next: Perception = { ...old, ...change };
  // That another reason might be read out says nothing of this one.
  if (next.why !== old?.why) delete next.read_aloud;
  if (next.why === '') delete next.why;
  return {
    contribution: { ...contribution, perceptions: { ...perceptions, [id]: next } },
    stays: false,
  };
};

/** Sets what stands at a way; nothing takes it away, and what it leaves empty. */
const put = (contribution: Contribution, way: Way, value: unknown): Contribution => {
  const next = placed(contribution.answers ?? {}, way, value);
  return { ...contribution, answers: (next ?? {}) as Record<string, unknown> };
};

const placed = (holder: unknown, way: Way, value: unknown): unknown => {
  const [step, ...rest] = way;
  if (step === undefined) return value;
  if (Array.isArray(holder))
    return (holder as unknown[]).map((one, at) => (at === step ? placed(one, rest, value) : one));
  const record = (holder ?? {}) as Record<string | number, unknown>;
  const next = placed(record[step], rest, value);
  const { [step]: _, ...others } = record;
  const isEmpty = next === undefined || next === '' || (Array.isArray(next) && next.length === 0);
  const kept = isEmpty ? others : { ...record, [step]: next };
  return Object.keys(kept).length === 0 ? undefined : kept;
};

const namesWith = (
  { contribution, editing }: Alone,
  { question, main }: Step & { at: 'names' },
  reply: Reply,
): Answered => {
  const records = recordsIn(valueAt(contribution.answers, [question.id]));
  const asValue = (name: string): unknown => (main.control.kind === 'pick' ? { text: name } : name);
  const stay = (next: unknown[]): Answered => ({
    contribution: put(contribution, [question.id], next),
    stays: true,
  });
  switch (reply.do) {
    case 'add': {
      const known = records.map((record) => nameIn(record, main));
      const names = reply.values.map(keptText).filter((one) => one !== '' && !known.includes(one));
      return stay([...records, ...names.map((name) => ({ [main.name]: asValue(name) }))]);
    }
    case 'text': {
      const name = keptText(reply.value);
      if (editing === undefined || name === '') return { contribution, stays: true };
      const rename = (record: object, at: number): object =>
        at === editing ? { ...record, [main.name]: asValue(name) } : record;
      return stay(records.map(rename));
    }
    case 'edit':
      return { contribution, stays: true, editing: Number(reply.id) };
    case 'remove':
      return stay(records.filter((_, at) => at !== Number(reply.id)));
    case 'move':
      return stay(moved(records, Number(reply.id), reply.to));
    default:
      return { contribution, stays: true };
  }
};

const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

const fieldWith = (alone: Alone, step: Step & { at: 'field' }, reply: Reply): Answered => {
  const { contribution } = alone;
  const { field, way } = step;
  if (field.control.kind === 'lines') {
    const old = valueAt(contribution.answers, way);
    const lines = Array.isArray(old) ? (old as string[]) : [];
    const next = linesWith(lines, reply);
    return { contribution: put(contribution, way, next), stays: true };
  }
  if (field.control.kind === 'picks' && reply.do === 'outside') {
    const old = valueAt(contribution.answers, way);
    const next = [
      ...(Array.isArray(old) ? (old as unknown[]) : []),
      { text: keptText(reply.text) },
    ];
    return { contribution: put(contribution, way, next), stays: true };
  }
  const read = valueOf(alone, field, reply);
  return 'problem' in read
    ? read
    : { contribution: put(contribution, way, read.value), stays: false };
};

const linesWith = (lines: readonly string[], reply: Reply): string[] => {
  switch (reply.do) {
    case 'add':
      return [...lines, ...reply.values.map(keptText).filter((one) => one !== '')];
    case 'remove':
      return lines.filter((_, at) => at !== Number(reply.id));
    case 'move':
      return moved(lines, Number(reply.id), reply.to);
    default:
      return [...lines];
  }
};

const valueOf = (
  { words: { interview } }: Alone,
  { control }: SheetField,
  reply: Reply,
): { value: unknown } | { problem: string } => {
  switch (reply.do) {
    case 'text': {
      const typed = keptText(reply.value);
      if (control.kind === 'date' && typed !== '' && !isDate(typed))
        return { problem: interview.notADate(typed) };
      if (control.kind === 'pick') return { value: typed === '' ? undefined : { text: typed } };
      if (control.kind !== 'number' || typed === '') return { value: typed };
      const { kind, ...limits } = control;
      const read = readNumber(typed.replace(',', '.'), { kind: 'number', ...numberLimits(limits) });
      return 'value' in read ? { value: read.value } : { problem: interview.notANumber(typed) };
    }
    case 'yesno':
      return { value: reply.value };
    case 'pick':
      return { value: valueOfOption(reply.value) };
    case 'pick-many':
      return { value: reply.values.map(valueOfOption) };
    case 'outside':
      return { value: { text: keptText(reply.text) } };
    default:
      return { problem: interview.notHere };
  }
};

const numberLimits = ({ min, max, whole }: { min?: number; max?: number; whole?: boolean }) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  ...(whole === true ? { whole: true as const } : {}),
});
