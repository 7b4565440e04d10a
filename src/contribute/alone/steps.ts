// A worksheet and what is answered so far → the steps it takes in a terminal, one prompt each.
import type { Answer, Contribution } from '../contribution.ts';
import type { Sheet, SheetField, SheetQuestion, SheetStatement } from '../worksheet/sheet.ts';

export type Way = readonly (string | number)[];

export type Step = { key: string; theme: string } & (
  | { at: 'perception' | 'why' | 'aloud'; statement: SheetStatement }
  /** The names of the records on a list. */
  | { at: 'names'; question: SheetQuestion; main: SheetField; noun: string }
  /** `of`: which record or point it is about. */
  | { at: 'field'; question: SheetQuestion; field: SheetField; way: Way; of: string }
);

type Plain = Record<string | number, unknown>;

export const valueAt = (answers: Contribution['answers'], way: Way): unknown => {
  let value: unknown = answers ?? {};
  for (const step of way) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Plain)[step];
  }
  return value;
};

export const recordsIn = (answer: Answer): Record<string, unknown>[] =>
  Array.isArray(answer) ? (answer as Record<string, unknown>[]) : [];

/** What a record is called: its name, what it points at, or its own words. */
export const nameIn = (record: Record<string, unknown>, { name, control }: SheetField): string => {
  const value = record[name];
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  const options = 'options' in control ? control.options : [];
  return options.find((option) => option.value === value)?.label ?? String(value ?? '');
};

export const stepsOf = ({ themes }: Sheet, contribution: Contribution): Step[] => [
  ...themes.flatMap(({ title, statements }) =>
    statements.flatMap((one) => statementSteps(one, title, contribution)),
  ),
  ...themes.flatMap(({ title, questions }) =>
    questions.flatMap((one) => questionSteps(one, title, contribution)),
  ),
];

export const aloudKey = ({ statement }: { statement: SheetStatement }): string =>
  `${statement.id}/aloud`;

const statementSteps = (
  statement: SheetStatement,
  theme: string,
  { perceptions = {} }: Contribution,
): Step[] => {
  const { id } = statement;
  const given = perceptions[id];
  const isLow = given?.answer === '1' || given?.answer === '2';
  return [
    { at: 'perception', key: id, theme, statement },
    ...(isLow ? [{ at: 'why' as const, key: `${id}/why`, theme, statement }] : []),
    ...(isLow && given.why !== undefined
      ? [{ at: 'aloud' as const, key: aloudKey({ statement }), theme, statement }]
      : []),
  ];
};

const questionSteps = (
  question: SheetQuestion,
  theme: string,
  { answers }: Contribution,
): Step[] => {
  const { id, form } = question;
  const fieldStep = (field: SheetField, way: Way, of: string): Step => ({
    ...{ at: 'field', key: way.join('/'), theme, question, field, way, of },
  });
  switch (form.kind) {
    case 'single':
      return [fieldStep(form.field, [id], '')];
    case 'fields':
      return form.fields.map((field) => fieldStep(field, [id, field.name], ''));
    case 'each':
      return form.fields.flatMap((field) =>
        form.rows.map((row) => fieldStep(field, [id, row.id, field.name], row.name)),
      );
    case 'list': {
      const main = form.fields.find(({ name }) => name === form.main);
      if (main === undefined) return [];
      const others = form.fields.filter((field) => field !== main);
      const records = recordsIn(valueAt(answers, [id]));
      return [
        { at: 'names', key: id, theme, question, main, noun: form.noun },
        ...others.flatMap((field) =>
          records.map((record, at) => fieldStep(field, [id, at, field.name], nameIn(record, main))),
        ),
      ];
    }
    default:
      return form satisfies never;
  }
};

export const isFilled = (step: Step, { answers, perceptions = {} }: Contribution): boolean => {
  switch (step.at) {
    case 'perception':
      return perceptions[step.statement.id] !== undefined;
    case 'why':
      return perceptions[step.statement.id]?.why !== undefined;
    case 'aloud':
      return perceptions[step.statement.id]?.read_aloud !== undefined;
    case 'names':
      return valueAt(answers, [step.question.id]) !== undefined;
    case 'field':
      return valueAt(answers, step.way) !== undefined;
    default:
      return step satisfies never;
  }
};
