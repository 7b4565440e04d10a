// A value taken from a reply, or what was said of a question → the charter with it.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import type { Simple } from '../yaml/shape.ts';
import { isEmpty, saysOnly, withValue, type Plain } from './address.ts';
import { recordOfCell, type Part } from './parts.ts';
import { entriesOf, listShape, sectionShape, withEntries, withNew, withRecord } from './records.ts';
import { isAnswered } from './states.ts';

const sectionOf = (charter: Charter, section: string): Plain =>
  ((charter as Plain)[section] as Plain | undefined) ?? {};

const withCell = (charter: Charter, part: Part & { kind: 'cell' }, value: unknown): Charter => {
  const shape = listShape(part.list);
  const change = { path: part.field.path, value };
  const record = recordOfCell(charter, part);
  if (record) {
    const next = withValue(shape, record, change) as AnyRecord;
    const isShell = part.perActor && isEmpty(value) && saysOnly(next, ['id', 'actor']);
    if (!isShell) return withRecord(charter, part.list, next);
    const others = entriesOf(charter, part.list).filter((one) => one !== record);
    return withEntries(charter, part.list, others);
  }
  if (isEmpty(value)) return charter;
  return withNew(charter, part.list, withValue(shape, { actor: part.owner }, change)).charter;
};

/** `answers` holds text: a yes or no and a number are written as such. */
const ownAnswer = (value: unknown): Simple => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : (value as Simple);
};

const withItem = (
  charter: Charter,
  question: Question,
  at: { item: string; value: unknown },
): Simple => {
  const old = charter.answers?.[question.id] ?? [];
  const entries = (Array.isArray(old) ? old : [old]).filter(
    (one) => typeof one === 'string' || one['about'] !== at.item,
  );
  const answer = String(ownAnswer(at.value));
  const next = isEmpty(at.value) ? entries : [...entries, { about: at.item, answer }];
  const order = question.items ?? [];
  const place = (one: string | Record<string, string>): number =>
    typeof one === 'string' ? -1 : order.indexOf(one['about'] ?? '');
  return next.sort((a, b) => place(a) - place(b));
};

const withAnswer = (
  charter: Charter,
  question: Question,
  at: { item?: string; value: unknown },
): Charter => {
  const answer =
    at.item === undefined
      ? ownAnswer(at.value)
      : withItem(charter, question, { item: at.item, value: at.value });
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
  return isEmpty(next) ? others : { ...charter, [section]: next };
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

/** Looked at again: nothing more to check. */
export const withChecked = (charter: Charter, id: string): Charter =>
  charter.states?.[id]?.check_again === undefined
    ? charter
    : withNoted(charter, id, ({ check_again: _, ...noted }) => noted);

/** Looked at and answered: no longer parked, not relevant or to be checked again. A dispute stays until it is settled. */
export const withSettledState = (charter: Charter, question: Question): Charter => {
  const checked = withChecked(charter, question.id);
  const isDisputed = checked.states?.[question.id]?.state === 'disputed';
  const isSettled = !isDisputed && isAnswered(question, checked);
  return isSettled ? withNoted(checked, question.id, () => ({})) : checked;
};

export type Position = NonNullable<NonNullable<Noted['positions']>[number]>;
