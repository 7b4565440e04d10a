// The group's choice of form → the charter with it, its reason, and the decision in the log.
import { idFor, takenIds } from '../charter/ids.ts';
import type { Form } from '../charter/form-group.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';
import type { FitWords } from '../words/fit-words.ts';
import type { FormFit } from './fit.ts';

export interface Choice {
  form: Form;
  reason: string;
  arena?: string;
  today: string;
}
interface Wording {
  words: FitWords;
  formName(form: string): string;
  forms: readonly Form[];
}

type Decision = RecordOf<'decisions'>;

/** What was considered goes along, also where something else was chosen: it is recorded and not spoken of (GDE-3). */
const consideredText = (
  { order, combination }: FormFit,
  { words }: Wording,
): string | undefined => {
  const weighed = order.filter(
    ({ supporting, contrary }) => supporting.length + contrary.length > 0,
  );
  if (weighed.length === 0) return undefined;
  const parts = combination?.parts.map(({ candidate, does }) =>
    words.part(words.candidates[candidate], does),
  );
  return [
    words.considered(weighed.map(({ candidate }) => words.candidates[candidate])),
    ...(parts === undefined ? [] : [words.combined(parts)]),
  ].join('\n');
};

/** The last decision on the form, known by its title: no record of the charter is the form itself. */
const lastDecision = (
  charter: Charter,
  { words, formName, forms }: Wording,
): Decision | undefined => {
  const titles = forms.map((form) => words.decision(formName(form)));
  return charter.decisions?.findLast(({ title }) => title !== undefined && titles.includes(title));
};

const meant = { act: 'collaboration', learn: 'learning', both: 'both' } as const;

/** What the two meanings of network were answered with is kept where the charter asks for it (TEN-2). */
const purposeOf = (charter: Charter, { answers }: FormFit, form: Form) => {
  const answer = answers.find(({ criterion }) => criterion === 'FIT-G2')?.answer;
  const isAsked = form === 'network' && charter.collaboration?.network_purpose === undefined;
  return isAsked && (answer === 'act' || answer === 'learn' || answer === 'both')
    ? { network_purpose: meant[answer] }
    : {};
};

export const withChoice = (
  charter: Charter,
  choice: Choice,
  of: Wording & { fit: FormFit },
): Charter => {
  const { form, reason, arena, today } = choice;
  const alternatives = consideredText(of.fit, of);
  const last = lastDecision(charter, of);
  const title = of.words.decision(of.formName(form));
  // Chosen twice in one day: the log keeps the last word.
  const isAgain = last?.date === today;
  const supersedes = isAgain ? last.supersedes : last?.id;
  const decision: Decision = {
    id: (isAgain ? last.id : undefined) ?? idFor(title, takenIds(charter)),
    date: today,
    title,
    subject: 'change',
    ...(arena === undefined ? {} : { arena }),
    reason,
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
  const decisions = charter.decisions ?? [];
  return {
    ...charter,
    collaboration: {
      ...charter.collaboration,
      form,
      form_reason: reason,
      ...purposeOf(charter, of.fit, form),
    },
    decisions: isAgain
      ? decisions.map((one) => (one === last ? decision : one))
      : [...decisions, decision],
  };
};
