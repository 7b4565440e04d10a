// A value taken from a reply → the charter with it, and what that re-opens.
import { formGroupOf } from '../charter/form-group.ts';
import type { AnyRecord, Charter, RecordOf } from '../charter/schema.ts';
import { questionsOf, type Question } from '../pack/pack.ts';
import type { Simple } from '../yaml/shape.ts';
import { isEmpty, valueAt, withValue, type Plain } from './address.ts';
import { recordOfCell, type Part } from './parts.ts';
import { listShape, sectionShape, withNew, withRecord } from './records.ts';
import type { Setting } from './setting.ts';
import { isAnswered } from './states.ts';

const sectionOf = (charter: Charter, section: string): Plain =>
  ((charter as Plain)[section] as Plain | undefined) ?? {};

const withCell = (charter: Charter, part: Part & { kind: 'cell' }, value: unknown): Charter => {
  const shape = listShape(part.list);
  const change = { path: part.field.path, value };
  const record = recordOfCell(charter, part);
  if (record) return withRecord(charter, part.list, withValue(shape, record, change) as AnyRecord);
  if (isEmpty(value)) return charter;
  return withNew(charter, part.list, withValue(shape, { actor: part.owner }, change)).charter;
};

const withItem = (
  charter: Charter,
  question: Question,
  at: { item: string; value: string },
): Simple => {
  const old = charter.answers?.[question.id];
  const entries = (Array.isArray(old) ? old : []).filter(
    (one) => typeof one === 'string' || one['about'] !== at.item,
  );
  const next = at.value === '' ? entries : [...entries, { about: at.item, answer: at.value }];
  const order = question.items ?? [];
  const place = (one: string | Record<string, string>): number =>
    typeof one === 'string' ? -1 : order.indexOf(one['about'] ?? '');
  return next.sort((a, b) => place(a) - place(b));
};

const ownAnswer = (value: unknown): Simple =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value as Simple);

const withAnswer = (
  charter: Charter,
  question: Question,
  at: { item?: string; value: unknown },
): Charter => {
  const answer =
    at.item === undefined
      ? ownAnswer(at.value)
      : withItem(charter, question, { item: at.item, value: String(at.value) });
  const { [question.id]: _, ...others } = charter.answers ?? {};
  const answers = isEmpty(answer) ? others : { ...charter.answers, [question.id]: answer };
  const { answers: __, ...rest } = charter;
  return isEmpty(answers) ? rest : { ...charter, answers };
};

/** Sets what a part holds; an empty value takes it away. */
export const withPart = (
  charter: Charter,
  at: { question: Question; part: Part; value: unknown },
): Charter => {
  const { question, part, value } = at;
  switch (part.kind) {
    case 'rows':
      return charter;
    case 'cell':
      return withCell(charter, part, value);
    case 'field': {
      const section = sectionOf(charter, part.section);
      const next = withValue(sectionShape(part.section), section, { path: part.field.path, value });
      return withSection(charter, part.section, next);
    }
    case 'answer':
      return withAnswer(charter, question, {
        value,
        ...(part.item === undefined ? {} : { item: part.item }),
      });
    default:
      return part satisfies never;
  }
};

export const withSection = (charter: Charter, section: string, next: Plain): Charter => {
  const { [section]: _, ...others } = charter as Plain;
  return (isEmpty(next) ? others : { ...charter, [section]: next }) as Charter;
};

type Noted = NonNullable<Charter['states']>[string];

export const withNoted = (
  charter: Charter,
  id: string,
  change: (noted: Noted) => Noted,
): Charter => {
  const next = change(charter.states?.[id] ?? {});
  const { [id]: _, ...others } = charter.states ?? {};
  const states = isEmpty(next) ? others : { ...charter.states, [id]: next };
  const { states: __, ...rest } = charter;
  return isEmpty(states) ? rest : { ...charter, states };
};

/** Looked at and answered: no longer parked, not relevant or to be checked again. A dispute stays until it is settled. */
export const withSettledState = (charter: Charter, question: Question): Charter => {
  if (charter.states?.[question.id] === undefined) return charter;
  const answered = isAnswered(question, charter);
  return withNoted(charter, question.id, ({ check_again: _, ...noted }) =>
    answered && noted.state !== 'disputed' ? {} : noted,
  );
};

const premises = ['collaboration.form', 'collaboration.network_purpose'] as const;

const rests = (question: Question, premise: string): boolean => {
  const when = question.when ?? '';
  if (premise !== 'collaboration.form') return when.includes(premise);
  return when.includes('form_group') || typeof question.level !== 'string';
};

/** Answered questions whose premise is another than when they were answered: to be checked again, nothing dropped. */
export const reopened = (
  setting: Setting,
  before: Charter,
  after: Charter,
): { charter: Charter; ids: string[] } => {
  const moved = premises.filter((premise) => {
    const old = valueAt(before, premise);
    if (old === undefined || old === valueAt(after, premise)) return false;
    return (
      premise !== 'collaboration.form' ||
      formGroupOf(before.collaboration?.form) !== formGroupOf(after.collaboration?.form)
    );
  });
  const found = questionsOf(setting.pack).filter(
    (question) =>
      question.who === 'joint' &&
      moved.some((premise) => rests(question, premise)) &&
      isAnswered(question, after),
  );
  const because = moved.map((premise) => setting.labels.field(premise).label).join(', ');
  const charter = found.reduce(
    (one, question) =>
      withNoted(one, question.id, (noted) => ({
        ...noted,
        check_again: { because, since: setting.today },
      })),
    after,
  );
  return { charter, ids: found.map((question) => question.id) };
};

export type Position = NonNullable<NonNullable<Noted['positions']>[number]>;
export type OpenPoint = RecordOf<'open_points'>;
