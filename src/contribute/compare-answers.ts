// What several organisations answered to one question → where they say the same, where they differ, who has left it open.
import { nameOf } from '../interview/naming.ts';
import type { Question } from '../pack/pack.ts';
import { answerForm, type AnswerForm, type AskedField } from './answer-form.ts';
import { fieldLabel, sameAs, sayingOf, type Speaking } from './saying.ts';

export interface Point {
  /** What it is about; empty where it is the whole question. */
  label: string;
  /** A line that some have on their list, or a value. */
  kind: 'line' | 'value';
  /** Each thing said, and by whom; the ids of actors. */
  values: { text: string; actors: string[] }[];
  /** Those who answered the question, but not this. */
  open: string[];
}

export type Standing = 'agree' | 'differ' | 'alone' | 'own';

export interface Answered {
  actor: string;
  answer: unknown;
}

type Plain = Record<string, unknown>;
const fieldIn = (answer: unknown, name: string): unknown =>
  typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name)
    ? (answer as Plain)[name]
    : undefined;

interface At {
  speaking: Speaking;
  question: Question;
}

const pointOf = (
  at: At,
  { label, field }: { label: string; field: AskedField },
  said: readonly { actor: string; value: unknown }[],
): Point => {
  const values = new Map<string, { text: string; actors: string[] }>();
  const open: string[] = [];
  for (const { actor, value } of said) {
    const text = sayingOf(at.speaking, { question: at.question, field }, value);
    const known = values.get(sameAs(text));
    if (text === '') open.push(actor);
    else if (known) known.actors.push(actor);
    else values.set(sameAs(text), { text, actors: [actor] });
  }
  return { label, kind: 'value', values: [...values.values()], open };
};

const fieldPoints = (at: At, fields: readonly AskedField[], said: readonly Answered[]): Point[] =>
  fields.map((field) =>
    pointOf(
      at,
      {
        label: fields.length === 1 ? '' : fieldLabel(at.speaking.setting, at.question, field),
        field,
      },
      said.map(({ actor, answer }) => ({ actor, value: fieldIn(answer, field.name) })),
    ),
  );

/** Under the name of a record. */
const under = (name: string, points: Point[]): Point[] =>
  points.map((point) => ({
    ...point,
    label: point.label === '' ? name : `${name} – ${point.label}`,
  }));

type ListForm = Extract<AnswerForm, { kind: 'list' }>;

/** Lines of the same name are one line; what is said of it is compared where two have it. */
const linePoints = (at: At, form: ListForm, said: readonly Answered[]): Point[] => {
  const lines = new Map<string, { text: string; has: Answered[] }>();
  const main = form.fields.find(({ name }) => name === form.main);
  for (const { actor, answer } of said)
    for (const record of Array.isArray(answer) ? (answer as unknown[]) : []) {
      const value = fieldIn(record, form.main);
      const text =
        main === undefined
          ? ''
          : sayingOf(at.speaking, { question: at.question, field: main }, value);
      const line = lines.get(sameAs(text)) ?? { text, has: [] };
      lines.set(sameAs(text), line);
      if (!line.has.some((one) => one.actor === actor)) line.has.push({ actor, answer: record });
    }
  const others = form.fields.filter(({ name }) => name !== form.main);
  return [...lines.values()].flatMap(({ text, has }): Point[] => {
    const actors = has.map(({ actor }) => actor);
    const open = said.map(({ actor }) => actor).filter((actor) => !actors.includes(actor));
    const details = under(text, labelledPoints(at, others, has));
    return [
      { label: text, kind: 'line', values: [{ text, actors }], open },
      ...details.filter(({ values }) => values.length > 0),
    ];
  });
};

/** Always with the name of the field, which stands beside others under one record. */
const labelledPoints = (at: At, fields: readonly AskedField[], has: readonly Answered[]) =>
  fields.map((field) =>
    pointOf(
      at,
      { label: fieldLabel(at.speaking.setting, at.question, field), field },
      has.map(({ actor, answer }) => ({ actor, value: fieldIn(answer, field.name) })),
    ),
  );

const pointsOf = (at: At, form: AnswerForm, said: readonly Answered[]): Point[] => {
  const { setting, charter } = at.speaking;
  switch (form.kind) {
    case 'list':
      return linePoints(at, form, said);
    case 'section':
      return fieldPoints(at, form.fields, said);
    case 'own':
      return said.flatMap(({ actor, answer }) =>
        under(nameOf(charter, actor), labelledPoints(at, form.fields, [{ actor, answer }])),
      );
    case 'each': {
      const ids = [...new Set(said.flatMap(({ answer }) => Object.keys(answer as Plain)))];
      return ids.flatMap((id) => {
        const inside = said.map(({ actor, answer }) => ({ actor, answer: fieldIn(answer, id) }));
        return under(nameOf(charter, id), fieldPoints(at, form.fields, inside));
      });
    }
    case 'items':
      return form.items.map((item) =>
        pointOf(
          at,
          { label: setting.text.choice(at.question.id, item) ?? item, field: form.field },
          said.map(({ actor, answer }) => ({ actor, value: fieldIn(answer, item) })),
        ),
      );
    case 'single': {
      const values = said.map(({ actor, answer }) => ({ actor, value: answer }));
      return [pointOf(at, { label: '', field: form.field }, values)];
    }
    default:
      return form satisfies never;
  }
};

export const differs = ({ kind, values, open }: Point): boolean =>
  values.length > 1 || (kind === 'line' && open.length > 0);

export const comparedAnswers = (
  speaking: Speaking,
  question: Question,
  said: readonly Answered[],
): { standing: Standing; points: Point[] } => {
  const form = answerForm(question);
  const points = pointsOf({ speaking, question }, form, said).filter(
    ({ values }) => values.length > 0,
  );
  if (form.kind === 'own') return { standing: 'own', points };
  if (said.length < 2) return { standing: 'alone', points };
  return { standing: points.some(differs) ? 'differ' : 'agree', points };
};
