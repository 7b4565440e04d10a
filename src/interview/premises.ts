// A charter before and after a reply → the answered questions whose premise is now another, marked to be checked again.
import { formGroupOf } from '../charter/form-group.ts';
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import { valueAt } from './address.ts';
import { withNoted } from './change.ts';
import { questionById } from './order.ts';
import type { Interview } from './state.ts';
import { isAnswered } from './states.ts';

const premises = ['collaboration.form', 'collaboration.network_purpose'] as const;

const rests = (question: Question, premise: string): boolean => {
  const when = question.when ?? '';
  if (premise !== 'collaboration.form') return when.includes(premise);
  return when.includes('form_group') || typeof question.level !== 'string';
};

const hasMoved = (before: Charter, after: Charter, premise: string): boolean => {
  const old = valueAt(before, premise);
  if (old === undefined || old === valueAt(after, premise)) return false;
  const isForm = premise === 'collaboration.form';
  return (
    !isForm || formGroupOf(before.collaboration?.form) !== formGroupOf(after.collaboration?.form)
  );
};

/** Nothing is dropped. `asked`: the questions that are asked now; what is asked no more is left as it is. */
export const reopened = (
  { setting, charter: before }: Interview,
  now: { charter: Charter; asked: readonly string[] },
): { charter: Charter; ids: string[] } => {
  const moved = premises.filter((premise) => hasMoved(before, now.charter, premise));
  const ids = now.asked.filter((id) => {
    const question = questionById(setting, id);
    const isAbout = question && moved.some((premise) => rests(question, premise));
    return isAbout === true && isAnswered(question, now.charter);
  });
  const because = moved.map((premise) => setting.labels.field(premise).label).join(', ');
  const check_again = { because, since: setting.today };
  const marked = (one: Charter, id: string): Charter =>
    withNoted(one, id, (noted) => ({ ...noted, check_again }));
  return { charter: ids.reduce(marked, now.charter), ids };
};
