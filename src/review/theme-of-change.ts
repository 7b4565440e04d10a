// A pack → which question asks for what a change changed.
import type { Change } from '../diff/change.ts';
import { questionsOf, type Pack, type Question } from '../pack/pack.ts';
import { writesOf } from '../pack/writes.ts';

interface Known {
  question: Question;
  /** `goals`, `review`, `answers`. */
  head: string;
  fields: string[];
  isList: boolean;
}

const knownOf = (question: Question): Known => {
  const writes = writesOf(question);
  switch (writes.kind) {
    case 'records':
    case 'column':
      return {
        question,
        head: writes.list,
        fields: writes.fields.map(({ path }) => path),
        isList: writes.kind === 'records',
      };
    case 'section':
      return {
        question,
        head: writes.section,
        fields: writes.fields.map(({ path }) => path),
        isList: false,
      };
    case 'answers':
      return { question, head: 'answers', fields: [question.id], isList: false };
    default:
      return writes satisfies never;
  }
};

const isUnder = (field: string, asked: string): boolean =>
  field === asked || field.startsWith(`${asked}.`) || asked.startsWith(`${field}.`);

export type QuestionOf = (
  change: Pick<Change, 'list' | 'record' | 'field'>,
) => Question | undefined;

/** The question that names the field; else the one that lists the records; none for what no question asks. */
export const questionsByChange = (pack: Pack): QuestionOf => {
  const all = questionsOf(pack)
    .filter(({ who, future, retired }) => who === 'joint' && !future && retired === undefined)
    .map(knownOf);
  const byId = new Map(all.map(({ question }) => [question.id, question]));
  return ({ list, record, field }) => {
    const [head = '', ...inner] = list.split('.');
    if (head === 'answers' || head === 'states') return byId.get(record);
    const path = [...inner, ...(field === '' ? [] : [field])].join('.');
    const there = all.filter((one) => one.head === head);
    const named =
      path === ''
        ? undefined
        : there.find(({ fields }) => fields.some((one) => isUnder(path, one)));
    return (named ?? there.find(({ isList }) => isList) ?? there[0])?.question;
  };
};

/** Themes in which nothing that their questions write has changed; none at all while something new is disputed. */
export const untouchedThemes = (pack: Pack, changes: readonly Change[]): string[] => {
  const told = changes.filter(({ impact }) => impact !== 'none');
  if (told.some(({ list }) => list.startsWith('disputes'))) return [];
  return pack.themes
    .filter(({ questions }) => !questions.map(knownOf).some((one) => told.some(writtenBy(one))))
    .map(({ id }) => id);
};

const writtenBy =
  ({ question, head, fields, isList }: Known) =>
  ({ list, record, field }: Change): boolean => {
    const [top = '', ...inner] = list.split('.');
    if (top === 'answers' || top === 'states') return record === question.id;
    if (top !== head || isList) return top === head;
    const path = [...inner, ...(field === '' ? [] : [field])].join('.');
    return fields.length === 0 || fields.some((one) => path !== '' && isUnder(path, one));
  };
