// A part of a question → the prompt that asks it, in the group's language.
import type { Prompt } from './ask.ts';
import { bodyFor, type BodyOf } from './body.ts';
import { columnOf } from './column.ts';
import { givenLine, givenTo } from './given.ts';
import { questionMenu } from './menus.ts';
import { findRecord, recordName } from './naming.ts';
import { ownAnswerBody, type PartAt } from './own-answer.ts';
import { partsOf, valueOf, type Part } from './parts.ts';
import { rowsFor } from './rows.ts';

type FieldPart = Part & { kind: 'cell' | 'field' };

/** Dotted, with the list or section first: where the labels of a field are found. */
const pathOf = (part: FieldPart): string =>
  `${part.kind === 'cell' ? part.list : part.section}.${part.field.path}`;

const fieldBody = (at: PartAt & { part: FieldPart }): BodyOf => {
  const { setting, charter, question, part } = at;
  const value = valueOf(charter, question, part);
  const { shape } = part.field;
  if (part.kind === 'field' && shape.kind === 'list' && shape.of.kind === 'text')
    return {
      kind: 'lines',
      lines: (value as string[] | undefined) ?? [],
      noun: setting.labels.field(pathOf(part)).label,
    };
  if (question.kind === 'long' && shape.kind === 'text')
    return { kind: 'long', ...(typeof value === 'string' ? { current: value } : {}) };
  return bodyFor({ setting, charter, shape, value, path: pathOf(part) });
};

const fieldLabel = ({ setting, question }: PartAt, part: FieldPart): string =>
  setting.text.fieldPrompt(question.id, part.field.name) ??
  setting.labels.field(pathOf(part)).label;

const labelOf = (at: PartAt): string | undefined => {
  const { setting, charter, question, part } = at;
  switch (part.kind) {
    case 'rows':
      return undefined;
    case 'answer':
      return part.item === undefined ? undefined : setting.text.choice(question.id, part.item);
    case 'field':
      return partsOf(question, charter).length > 1 ? fieldLabel(at, part) : undefined;
    case 'cell': {
      const found = findRecord(charter, part.owner);
      const name = found ? recordName(charter, found.list, found.record) : part.owner;
      return setting.words.cell(name, fieldLabel(at, part));
    }
    default:
      return part satisfies never;
  }
};

const bodyOf = (at: PartAt): BodyOf => {
  const { setting, charter, part } = at;
  switch (part.kind) {
    case 'rows':
      return {
        kind: 'rows',
        rows: rowsFor(setting, charter, part),
        noun: setting.labels.entity(part.list).one,
        canAdd: true,
      };
    case 'answer':
      return ownAnswerBody(at);
    case 'cell':
    case 'field':
      return fieldBody({ ...at, part });
    default:
      return part satisfies never;
  }
};

/** What `?` shows below the why: what to type, an example, a word to the facilitator, the sources. */
const helpOf = ({ setting, question, part }: PartAt): string[] => {
  const { text, words } = setting;
  const field =
    part.kind === 'cell' || part.kind === 'field' ? setting.labels.field(pathOf(part)).help : '';
  const example = text.example(question.id);
  const note = text.note(question.id);
  return [
    field ?? '',
    example === undefined ? '' : words.example(example),
    note === undefined ? '' : words.facilitatorNote(note),
    words.sources(question.id, question.trace),
  ].filter((line) => line !== '');
};

/** What was answered alone, beside what it was answered to, and the way to take it. */
const besideOf = (at: PartAt): Pick<Prompt, 'beside' | 'menu'> => {
  const given = givenTo(at);
  const { setting, charter, question } = at;
  const isDisputed = charter.states?.[question.id]?.state === 'disputed';
  const beside = [...given.map(givenLine), ...(isDisputed ? [setting.words.inDispute] : [])];
  return {
    ...(beside.length === 0 ? {} : { beside }),
    menu: given.length === 0 ? questionMenu : [...questionMenu, 'use'],
  };
};

export const promptOfPart = (at: PartAt): Prompt => {
  const { setting, charter, question, part } = at;
  const why = setting.text.why(question.id);
  const label = labelOf(at);
  const column =
    part.kind === 'cell' ? { column: columnOf(setting, charter, { question, part }) } : {};
  return {
    key: part.key,
    ask: setting.text.ask(question.id) ?? question.id,
    ...(why === undefined ? {} : { why }),
    ...(label === undefined ? {} : { label }),
    help: helpOf(at),
    mayLeave: true,
    ...column,
    ...besideOf(at),
    ...bodyOf(at),
  };
};
