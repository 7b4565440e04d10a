// The questions a document knows → the same with the criteria of form-fit among them, told under the form.
import { criteria, type Criterion, type FitAnswer } from '../fit/reasons.ts';
import type { QuestionText } from '../render/question-text.ts';
import type { FitWords } from '../words/fit-words.ts';
import { capital } from '../words/capital.ts';

const isCriterion = (id: string): id is Criterion => criteria.some((one) => one === id);

export const withCriteria = (texts: QuestionText, words: FitWords): QuestionText => {
  const known = texts.questions.map(({ id }) => id);
  const added = criteria.filter((id) => !known.includes(id));
  return {
    ...texts,
    questions: [
      ...texts.questions,
      ...added.map((id) => ({ id, theme: 'form', writes: 'answers' })),
    ],
    ask: (id) => texts.ask(id) ?? (isCriterion(id) ? capital(words.criteria[id]) : undefined),
    choice: (id, value) =>
      texts.choice(id, value) ??
      (isCriterion(id) && Object.hasOwn(words.answers, value)
        ? words.answers[value as FitAnswer]
        : undefined),
  };
};
