// A joint question → the form one organisation answers it in: what the room would type, without ids and nothing nested.
import { listShape, nameField } from '../interview/records.ts';
import type { Question } from '../pack/pack.ts';
import { writesOf, type FieldOfQuestion } from '../pack/writes.ts';
import {
  list,
  map,
  record,
  type Field,
  type RecordShape,
  type ReferenceShape,
  type Shape,
} from '../yaml/shape.ts';

export interface AskedField {
  /** As the pack names it: the key in the contribution. */
  name: string;
  /** Dotted, with the list or section first: where its label is found. Empty for an answer of the pack's own. */
  path: string;
  shape: Shape;
}

export type AnswerForm =
  /** Records: each organisation makes its own list. `main` names a record. */
  | { kind: 'list'; list: string; main: string; fields: AskedField[] }
  /** What only the organisation itself knows: its own backing, mandate, resources. */
  | { kind: 'own'; list: string; fields: AskedField[] }
  /** A field of every record that is in the charter already, by its id. */
  | { kind: 'each'; list: string; fields: AskedField[] }
  | { kind: 'section'; fields: AskedField[] }
  /** One answer for each point of the question. */
  | { kind: 'items'; items: string[]; field: AskedField }
  | { kind: 'single'; field: AskedField };

/** Who or what a list of references or of records keyed by one points at. */
const keyReference = (shape: Shape): ReferenceShape | undefined => {
  if (shape.kind === 'reference') return shape;
  const key = shape.kind === 'record' ? shape.keyedBy : undefined;
  const target =
    shape.kind === 'record' && key !== undefined ? shape.fields[key]?.shape : undefined;
  return target?.kind === 'reference' ? target : undefined;
};

/** What has no id yet is named in the organisation's own words. */
const orOwnWords = (shape: ReferenceShape): Shape => ({ ...shape, orText: true });

const asked = (shape: Shape): Shape => {
  switch (shape.kind) {
    case 'reference':
      return orOwnWords(shape);
    case 'list': {
      if (shape.of.kind === 'choice') return shape;
      const reference = keyReference(shape.of);
      return list(reference ? orOwnWords(reference) : { kind: 'text' });
    }
    case 'text':
    case 'number':
    case 'yesno':
    case 'date':
    case 'choice':
      return shape;
    case 'record':
    case 'map':
    case 'measure':
    case 'simple':
      return { kind: 'text' };
    default:
      return shape satisfies never;
  }
};

const fieldsIn = (head: string, fields: FieldOfQuestion[]): AskedField[] =>
  fields.map(({ name, path, shape }) => ({ name, path: `${head}.${path}`, shape: asked(shape) }));

const ownField = (question: Question): AskedField => {
  const plain = { name: '', path: '' };
  const options = question.choices ?? [];
  switch (question.kind) {
    case 'choice':
      return { ...plain, shape: { kind: 'choice', options } };
    case 'choices':
      return { ...plain, shape: list({ kind: 'choice', options }) };
    case 'scale':
      return { ...plain, shape: { kind: 'choice', options: [...scale, cannotSay] } };
    case 'number':
    case 'yesno':
    case 'date':
      return { ...plain, shape: { kind: question.kind } };
    default:
      return { ...plain, shape: { kind: 'text', long: true } };
  }
};

export const scale = ['1', '2', '3', '4', '5'] as const;
export const cannotSay = 'cannot-say';

export const answerForm = (question: Question): AnswerForm => {
  const writes = writesOf(question);
  switch (writes.kind) {
    case 'section':
      return { kind: 'section', fields: fieldsIn(writes.section, writes.fields) };
    case 'answers': {
      const field = ownField(question);
      const { items } = question;
      return items ? { kind: 'items', items, field } : { kind: 'single', field };
    }
    case 'records':
    case 'column': {
      const fields = fieldsIn(writes.list, writes.fields);
      const isOwn = writes.rowsFrom !== undefined || writes.list === 'actors';
      if (writes.kind === 'column')
        return { kind: isOwn ? 'own' : 'each', list: writes.list, fields };
      if (writes.rowsFrom !== undefined) return { kind: 'own', list: writes.list, fields };
      const named = nameField(listShape(writes.list));
      const main = fields.some(({ name }) => name === named) ? named : (fields[0]?.name ?? named);
      return { kind: 'list', list: writes.list, main, fields };
    }
    default:
      return writes satisfies never;
  }
};

const recordOf = (fields: AskedField[], main?: string): RecordShape =>
  record(
    Object.fromEntries(
      fields.map(({ name, shape }): [string, Field] => [
        name,
        name === main ? { shape, required: true } : { shape },
      ]),
    ),
  );

/** What stands under the question's id in a contribution. */
export const shapeOfForm = (form: AnswerForm): Shape => {
  switch (form.kind) {
    case 'list':
      return list(recordOf(form.fields, form.main));
    case 'own':
    case 'section':
      return recordOf(form.fields);
    case 'each':
      return map('word', recordOf(form.fields));
    case 'items':
      return record(Object.fromEntries(form.items.map((item) => [item, form.field.shape])));
    case 'single':
      return form.field.shape;
    default:
      return form satisfies never;
  }
};
