// «We differ»: what each has answered → the question in dispute, with the answers and who gave them kept beside it.
import { disputesAbout } from '../charter/disputes.ts';
import { idFor, takenIds } from '../charter/ids.ts';
import { pointsAt, recordsOf } from '../charter/references.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';
import { withNoted } from './change.ts';
import { namesOf } from './given.ts';
import { nameOf } from './naming.ts';
import type { PartAt } from './own-answer.ts';
import { partsOf } from './parts.ts';
import { withEntries } from './records.ts';
import type { Given } from './setting.ts';

type Dispute = RecordOf<'disputes'>;

const isWithheld = (charter: Charter, id: string): boolean => {
  const { path = [], record } = recordsOf(charter).get(id) ?? {};
  if (record?.['visibility'] === 'group') return true;
  const [list = '', index] = path.map(String);
  const outer = (
    (charter as Record<string, unknown>)[list] as { visibility?: unknown }[] | undefined
  )?.[Number(index)];
  return outer?.visibility === 'group';
};

/** Whether something in it names what is kept within the group. */
const touchesWithheld = (charter: Charter, value: unknown): boolean => {
  if (typeof value === 'string') return isWithheld(charter, value);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((inner) => touchesWithheld(charter, inner))
  );
};

const isKeptWithin = ({ charter, part }: PartAt, given: readonly Given[]): boolean => {
  if (part.kind === 'field') {
    const section = (charter as Record<string, { visibility?: unknown } | undefined>)[part.section];
    if (section?.visibility === 'group') return true;
  }
  const owner = part.kind === 'cell' && isWithheld(charter, part.owner);
  return owner || given.some(({ values }) => touchesWithheld(charter, values));
};

/** Which part of the question it is, where it has several. */
const labelOf = ({ setting, charter, question, part }: PartAt): string | undefined => {
  const { labels, words, text } = setting;
  switch (part.kind) {
    case 'rows':
      return undefined;
    case 'cell':
      return words.cell(
        nameOf(charter, part.owner),
        labels.field(`${part.list}.${part.field.path}`).label,
      );
    case 'field':
      return partsOf(question, charter).length > 1
        ? labels.field(`${part.section}.${part.field.path}`).label
        : undefined;
    case 'answer':
      return part.item === undefined ? undefined : text.choice(question.id, part.item);
    default:
      return part satisfies never;
  }
};

/** What stands in the charter stays as it is. */
export const withDifference = (at: PartAt, given: readonly Given[]): Charter => {
  const { charter, question } = at;
  const label = labelOf(at);
  const taken = takenIds(charter);
  const named = (text: string): string => {
    const id = idFor(text, taken);
    taken.add(id);
    return id;
  };
  const within = isKeptWithin(at, given) ? ({ visibility: 'group' } as const) : {};
  const old = disputesAbout(charter, question.id).find(
    ({ visibility }) => visibility === within.visibility,
  );
  const id = old?.id ?? named(`dispute-${question.id}`);
  const alternatives = given.map((one) => ({
    text: label === undefined ? one.text : `${label}: ${one.text}`,
    from: namesOf(one),
  }));
  const told = old?.alternatives ?? [];
  const kept = told.filter(({ text }) => !alternatives.some((one) => one.text === text));
  const said = alternatives.map((one) => ({
    id: told.find(({ text }) => text === one.text)?.id ?? named(one.text),
    ...one,
  }));
  const next: Dispute = {
    ...old,
    id,
    about: question.id,
    alternatives: [...kept, ...said],
    ...within,
  };
  const disputes = charter.disputes ?? [];
  const all = old ? disputes.map((one) => (one === old ? next : one)) : [...disputes, next];
  return withNoted({ ...charter, disputes: all }, question.id, (noted) => ({
    ...noted,
    state: 'disputed',
  }));
};

/** The dispute is over; what something points at stays. */
export const withoutDifference = (charter: Charter, question: string): Charter => {
  const over = disputesAbout(charter, question).filter(
    ({ id = '', alternatives = [] }) =>
      ![id, ...alternatives.map((one) => one.id ?? '')].some(
        (one) => pointsAt(charter, one).length > 0,
      ),
  );
  const left = (charter.disputes ?? []).filter((one) => !over.includes(one));
  return over.length === 0 ? charter : withEntries(charter, 'disputes', left);
};
