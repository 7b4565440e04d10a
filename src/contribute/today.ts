// A question → what the charter says to it today, in lines.
import { readNames } from '../interview/body.ts';
import { isPlain, valueAt } from '../interview/address.ts';
import { recordName, showValue } from '../interview/naming.ts';
import { entriesOf, matching, rowsOf } from '../interview/records.ts';
import type { AnyRecord } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import { writesOf, type FieldOfQuestion } from '../pack/writes.ts';
import { fold } from '../render/fold.ts';
import { scaleLabel, type Speaking } from './saying.ts';

/** `actor`: whose own row it is, where each has one. */
export const todayOf = (speaking: Speaking, question: Question, actor: string): string[] => {
  const { charter } = speaking;
  const writes = writesOf(question);
  switch (writes.kind) {
    case 'section': {
      const section = (charter as Record<string, unknown>)[writes.section];
      return fieldLines(speaking, { head: writes.section, fields: writes.fields }, section);
    }
    case 'answers':
      return answerLines(speaking, question);
    case 'records':
    case 'column': {
      const { list, fields } = writes;
      const at = { head: list, fields };
      const own = ownRecords(speaking, { list, actor, perActor: writes.rowsFrom !== undefined });
      if (own !== undefined) return own.flatMap((record) => fieldLines(speaking, at, record));
      const records =
        writes.kind === 'column'
          ? rowsOf(charter, list).filter(({ id }) => list !== 'actors' || id === actor)
          : matching(charter, list, writes.fixed);
      return records.map((record) => recordLine(speaking, at, record));
    }
    default:
      return writes satisfies never;
  }
};

interface Row {
  /** The list or section. */
  head: string;
  fields: FieldOfQuestion[];
}

/** Undefined where the question is about all the records of the list. */
const ownRecords = (
  { charter }: Speaking,
  { list, actor, perActor }: { list: string; actor: string; perActor: boolean },
): AnyRecord[] | undefined =>
  perActor ? entriesOf(charter, list).filter((record) => record['actor'] === actor) : undefined;

const said = (
  speaking: Speaking,
  head: string,
  of: { field: FieldOfQuestion; record: unknown },
) => {
  const { field, record } = of;
  const value = isPlain(record) ? valueAt(record, field.path) : undefined;
  const names = readNames(speaking.setting, speaking.charter);
  return fold(showValue(names, { shape: field.shape, path: `${head}.${field.path}` }, value));
};

/** By its label: what is asked for it, and how long it may be, is said where it is filled in. */
const labelled = (speaking: Speaking, { head, fields }: Row, record: unknown): string[] =>
  fields.flatMap((field) => {
    const text = said(speaking, head, { field, record });
    const { label } = speaking.setting.labels.field(`${head}.${field.path}`);
    return text === '' ? [] : [`${label}: ${text}`];
  });

const fieldLines = (speaking: Speaking, row: Row, record: unknown): string[] => {
  const [only] = row.fields;
  if (only === undefined || row.fields.length > 1) return labelled(speaking, row, record);
  const text = said(speaking, row.head, { field: only, record });
  return text === '' ? [] : [text];
};

/** The name, and the other fields after it. */
const recordLine = (speaking: Speaking, row: Row, record: AnyRecord): string => {
  const name = fold(recordName(speaking.charter, row.head, record));
  const others = row.fields
    .map((field) => said(speaking, row.head, { field, record }))
    .filter((text) => text !== '' && text !== name);
  return others.length === 0 ? name : `${name} (${others.join('; ')})`;
};

const answerLines = ({ setting, charter }: Speaking, question: Question): string[] => {
  const answer = charter.answers?.[question.id];
  const spoken = (value: string): string =>
    fold(
      question.kind === 'scale'
        ? scaleLabel(setting, value)
        : (setting.text.choice(question.id, value) ?? value),
    );
  return (Array.isArray(answer) ? answer : answer === undefined ? [] : [answer]).map((one) => {
    if (typeof one === 'string') return spoken(one);
    const { about = '', answer: value = '' } = one;
    return `${setting.text.choice(question.id, about) ?? about}: ${spoken(value)}`;
  });
};
