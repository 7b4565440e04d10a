// The contributions to one question → a line for each organisation, to stand beside it while the room answers.
import { nameOf } from '../interview/naming.ts';
import type { Beside } from '../interview/setting.ts';
import { answerForm, type AskedField } from './answer-form.ts';
import type { Contribution } from './contribution.ts';
import { sayingOf, type Speaking } from './saying.ts';

type Plain = Record<string, unknown>;
const fieldIn = (answer: unknown, name: string | undefined): unknown =>
  name !== undefined && typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name)
    ? (answer as Plain)[name]
    : undefined;

/** Only what organisations answer by name: never a perception. */
export const besideWith =
  (speaking: Speaking, contributions: readonly Contribution[]): Beside =>
  ({ question, field, owner, item }) => {
    const form = answerForm(question);
    const says = (asked: AskedField | undefined, value: unknown): string =>
      asked === undefined || value === undefined
        ? ''
        : sayingOf(speaking, { question, field: asked }, value);
    const text = (actor: string, answer: unknown): string => {
      switch (form.kind) {
        case 'list': {
          const main = form.fields.find(({ name }) => name === form.main);
          const records = Array.isArray(answer) ? (answer as unknown[]) : [];
          if (field !== undefined) return '';
          return records
            .map((record) => says(main, fieldIn(record, form.main)))
            .filter((one) => one !== '')
            .join('; ');
        }
        case 'own':
          return owner === actor ? says(named(form.fields, field), fieldIn(answer, field)) : '';
        case 'each':
          return says(named(form.fields, field), fieldIn(fieldIn(answer, owner), field));
        case 'section':
          return says(named(form.fields, field), fieldIn(answer, field));
        case 'items':
          return says(form.field, fieldIn(answer, item));
        case 'single':
          return says(form.field, answer);
        default:
          return form satisfies never;
      }
    };
    return contributions.flatMap(({ actor = '', answers = {} }) => {
      const said = Object.hasOwn(answers, question.id) ? text(actor, answers[question.id]) : '';
      return said === '' ? [] : [`${nameOf(speaking.charter, actor)}: ${said}`];
    });
  };

const named = (fields: readonly AskedField[], name: string | undefined): AskedField | undefined =>
  fields.find((one) => one.name === name);
