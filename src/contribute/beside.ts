// The contributions to one question → each answer with who gave it, to stand beside the question while the room answers.
import { isPlain } from '../interview/address.ts';
import { nameOf } from '../interview/naming.ts';
import type { Beside, Given, Setting } from '../interview/setting.ts';
import { answerForm, type AskedField } from './answer-form.ts';
import type { Contribution } from './contribution.ts';
import { sameAs, sayingOf } from './saying.ts';

const fieldIn = (answer: unknown, name: string | undefined): unknown =>
  name !== undefined && isPlain(answer) && Object.hasOwn(answer, name) ? answer[name] : undefined;

const named = (fields: readonly AskedField[], name: string | undefined): AskedField | undefined =>
  fields.find((one) => one.name === name);

const entriesIn = (answer: unknown): unknown[] => (Array.isArray(answer) ? answer : []);

type At = Parameters<Beside>[0];
interface Said {
  text: string;
  value: unknown;
}

/** What one organisation says to the part; an empty text where it says nothing. */
const saidBy = (setting: Setting, at: At, of: { actor: string; answer: unknown }): Said => {
  const { charter, question, field, owner, item } = at;
  const { actor, answer } = of;
  const form = answerForm(question);
  const says = (asked: AskedField | undefined, value: unknown): Said => ({
    value,
    text:
      asked === undefined || value === undefined
        ? ''
        : sayingOf({ setting, charter }, { question, field: asked }, value),
  });
  switch (form.kind) {
    case 'list': {
      const main = named(form.fields, form.main);
      const nameIn = (record: unknown): string => says(main, fieldIn(record, form.main)).text;
      if (field === undefined) {
        const records = entriesIn(answer).filter((record) => nameIn(record) !== '');
        return { value: records, text: records.map(nameIn).join('; ') };
      }
      // A row of the list: what was said of a record of that name.
      const wanted = sameAs(nameOf(charter, owner ?? ''));
      const record = entriesIn(answer).find((one) => sameAs(nameIn(one)) === wanted);
      return says(named(form.fields, field), fieldIn(record, field));
    }
    case 'own':
      return owner === actor
        ? says(named(form.fields, field), fieldIn(answer, field))
        : says(undefined, undefined);
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

/** Only what organisations answer by name: never a perception. */
export const besideWith =
  (setting: Setting, contributions: readonly Contribution[]): Beside =>
  (at) => {
    const found = new Map<string, Given>();
    for (const { actor = '', answers = {} } of contributions) {
      if (!Object.hasOwn(answers, at.question.id)) continue;
      const { text, value } = saidBy(setting, at, { actor, answer: answers[at.question.id] });
      if (text === '') continue;
      const given = found.get(sameAs(text)) ?? { text, by: [], values: [] };
      given.by.push({ actor, name: nameOf(at.charter, actor) });
      given.values.push(value);
      found.set(sameAs(text), given);
    }
    return [...found.values()];
  };
