// A question as the prompts it takes: first the list, then the remaining fields column by column (semantics 1).
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import { writesOf, type FieldOfQuestion, type Writes } from '../pack/writes.ts';
import type { Shape } from '../yaml/shape.ts';
import { isEmpty, valueAt } from './address.ts';
import { entriesOf, listShape, matching, nameField, presentActors, rowsOf } from './records.ts';

type ListWrites = Extract<Writes, { list: string }>;
type SectionWrites = Extract<Writes, { section: string }>;

export type Part = { key: string } & (
  | { kind: 'rows'; list: string; fixed: Readonly<Record<string, unknown>> }
  /** `owner` is the record's id, or the actor's where there is one row per actor. */
  | { kind: 'cell'; list: string; owner: string; field: FieldOfQuestion; perActor: boolean }
  | { kind: 'field'; section: string; field: FieldOfQuestion }
  | { kind: 'answer'; item?: string }
);

const rowOwners = (charter: Charter, writes: ListWrites): string[] => {
  if (writes.rowsFrom !== undefined) return presentActors(charter).map((actor) => actor.id ?? '');
  const fixed = writes.kind === 'records' ? writes.fixed : {};
  return rowsOf(charter, writes.list, fixed).map((record) => record.id ?? '');
};

const cellsOf = (question: Question, charter: Charter, writes: ListWrites): Part[] => {
  const perActor = writes.rowsFrom !== undefined;
  const first = writes.kind === 'records' && !perActor ? nameField(listShape(writes.list)) : '';
  const fields = writes.fields.filter((field) => field.path !== first);
  return fields.flatMap((field) =>
    rowOwners(charter, writes).map((owner): Part => ({
      key: `${question.id}/${field.path}/${owner}`,
      kind: 'cell',
      list: writes.list,
      owner,
      field,
      perActor,
    })),
  );
};

const sectionParts = (question: Question, charter: Charter, writes: SectionWrites): Part[] => {
  const section = (charter as Record<string, unknown>)[writes.section];
  const first = writes.fields[0];
  const declined =
    first?.shape.kind === 'yesno' &&
    section !== undefined &&
    valueAt(section, first.path) === false;
  return (declined ? writes.fields.slice(0, 1) : writes.fields).map((field) => ({
    key: `${question.id}/${field.path}`,
    kind: 'field',
    section: writes.section,
    field,
  }));
};

export const partsOf = (question: Question, charter: Charter): Part[] => {
  const writes = writesOf(question);
  switch (writes.kind) {
    case 'records': {
      const cells = cellsOf(question, charter, writes);
      if (writes.rowsFrom !== undefined) return cells;
      const { list, fixed } = writes;
      return [{ key: `${question.id}/rows`, kind: 'rows', list, fixed }, ...cells];
    }
    case 'column':
      return cellsOf(question, charter, writes);
    case 'section':
      return sectionParts(question, charter, writes);
    case 'answers':
      return question.items
        ? question.items.map((item) => ({ key: `${question.id}/${item}`, kind: 'answer', item }))
        : [{ key: question.id, kind: 'answer' }];
    default:
      return writes satisfies never;
  }
};

/** The record a cell belongs to: by id, or the actor's own record in that list. */
export const recordOfCell = (
  charter: Charter,
  part: Part & { kind: 'cell' },
): AnyRecord | undefined =>
  entriesOf(charter, part.list).find((record) =>
    part.perActor ? record['actor'] === part.owner : record.id === part.owner,
  );

/** What stands there now, as the charter holds it. */
export const valueOf = (charter: Charter, question: Question, part: Part): unknown => {
  switch (part.kind) {
    case 'rows':
      return matching(charter, part.list, part.fixed);
    case 'cell': {
      const record = recordOfCell(charter, part);
      return record && valueAt(record, part.field.path);
    }
    case 'field':
      return valueAt((charter as Record<string, unknown>)[part.section], part.field.path);
    case 'answer': {
      const answer = charter.answers?.[question.id];
      if (part.item === undefined) return answer;
      if (!Array.isArray(answer)) return undefined;
      const entry = answer.find((one) => typeof one === 'object' && one['about'] === part.item);
      return typeof entry === 'object' ? entry['answer'] : undefined;
    }
    default:
      return part satisfies never;
  }
};

/** The shape of what a part holds; answers of the pack's own have the shape of their kind. */
export const shapeOf = (question: Question, part: Part): Shape => {
  if (part.kind === 'cell' || part.kind === 'field') return part.field.shape;
  switch (question.kind) {
    case 'number':
    case 'date':
    case 'yesno':
      return { kind: question.kind };
    case 'choices':
      return { kind: 'list', of: { kind: 'choice', options: question.choices ?? [] } };
    default:
      return { kind: 'text' };
  }
};

export const isFilled = (charter: Charter, question: Question, part: Part): boolean =>
  !isEmpty(valueOf(charter, question, part));
