// The words of a pack → the same words as quiet lines: packs are written by others, too.
import type { Labels } from '../charter/labels.ts';
import { fold } from './fold.ts';
import type { QuestionText } from './question-text.ts';

export const quietLabels = (labels: Labels): Labels => ({
  language: labels.language,
  entity(list) {
    const { label, one } = labels.entity(list);
    return { label: fold(label), one: fold(one) };
  },
  field: (path) => ({ label: fold(labels.field(path).label) }),
  choice: (path, value) => fold(labels.choice(path, value)),
});

export const quietQuestions = (texts: QuestionText): QuestionText => ({
  themes: texts.themes.map(({ id, title }) => ({ id, title: fold(title) })),
  questions: texts.questions,
  ask: (id) => quiet(texts.ask(id)),
  choice: (id, value) => quiet(texts.choice(id, value)),
});

const quiet = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : fold(text);
