// Lists that organisations have made alone → the records of a question, each name once; what they say differently of one is left open.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import { writesOf, type FieldOfQuestion } from '../pack/writes.ts';
import type { Question } from '../pack/pack.ts';
import type { InterviewWords } from '../words/interview-words.ts';
import { asSaid } from '../yaml/text.ts';
import { isEmpty, isPlain, valueAt, withValue } from './address.ts';
import { asHeld } from './as-held.ts';
import { nameOf, recordName } from './naming.ts';
import type { Part } from './parts.ts';
import { listShape, matching, nameField, withNew, withRecord } from './records.ts';

type Rows = Part & { kind: 'rows' };

export interface Gathered {
  charter: Charter;
  /** Ids of the records that were not there. */
  made: string[];
  leftOut: string[];
}

interface Gathering {
  question: Question;
  part: Rows;
  words: InterviewWords;
}

const spoken = (value: unknown): string =>
  asSaid(isPlain(value) && 'text' in value ? String(value['text']) : JSON.stringify(value));

/** What is said of a field, where all who say something say the same. */
const agreed = (said: readonly Record<string, unknown>[], name: string): unknown => {
  const values = said
    .map((record) => (Object.hasOwn(record, name) ? record[name] : undefined))
    .filter((value) => !isEmpty(value));
  return new Set(values.map(spoken)).size === 1 ? values[0] : undefined;
};

const filled = (
  { charter, record, leftOut }: { charter: Charter; record: AnyRecord; leftOut: string[] },
  said: readonly Record<string, unknown>[],
  { fields, at }: { fields: readonly FieldOfQuestion[]; at: Gathering },
) => {
  const shape = listShape(at.part.list);
  let next = { charter, record };
  for (const { name, path, shape: of } of fields) {
    const value = agreed(said, name);
    if (value === undefined || !isEmpty(valueAt(next.record, path))) continue;
    const held = asHeld(value, of, { charter: next.charter, words: at.words, old: undefined });
    leftOut.push(...held.leftOut);
    if (isEmpty(held.value)) continue;
    next = {
      charter: held.charter,
      record: withValue(shape, next.record, { path, value: held.value }),
    };
  }
  return next;
};

/** What a record is called in a contribution. */
const calledIn = (charter: Charter, value: unknown): string =>
  asSaid(isPlain(value) ? String(value['text'] ?? '') : nameOf(charter, String(value ?? '')));

export const gathered = (start: Charter, at: Gathering, lists: readonly unknown[]): Gathered => {
  const { list, fixed } = at.part;
  const writes = writesOf(at.question);
  const fields = writes.kind === 'answers' ? [] : writes.fields;
  const named = nameField(listShape(list));
  const main = fields.find(({ name }) => name === named) ?? fields[0];
  const byName = new Map<string, Record<string, unknown>[]>();
  for (const record of lists.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : []))) {
    if (!isPlain(record) || main === undefined) continue;
    const name = calledIn(start, record[main.name]);
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  const leftOut: string[] = [];
  const made: string[] = [];
  let charter = start;
  for (const [name, said] of byName) {
    const there = matching(charter, list, fixed).find(
      (record) => asSaid(recordName(charter, list, record)) === name,
    );
    const own = { charter, record: there ?? { ...fixed }, leftOut };
    // The name is the first who wrote it's; only what is said of it must be the same.
    const rest = fields.filter((field) => field !== main);
    const begun =
      there || main === undefined
        ? own
        : { ...own, ...filled(own, said.slice(0, 1), { fields: [main], at }) };
    if (!there && isEmpty(valueAt(begun.record, main?.path ?? ''))) continue;
    const next = filled({ ...begun, leftOut }, said, { fields: rest, at });
    if (there)
      charter = next.record === there ? next.charter : withRecord(next.charter, list, next.record);
    else {
      const fresh = withNew(next.charter, list, next.record);
      charter = fresh.charter;
      made.push(fresh.id);
    }
  }
  return { charter, made, leftOut: [...new Set(leftOut)] };
};
