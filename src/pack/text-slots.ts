// A question → the texts it needs in every language, by name.
import { own } from './own.ts';
import type { Question } from './pack.ts';
import type { QuestionTexts } from './schema.ts';

const parts = ['ask', 'why', 'example', 'note'] as const;

export const neededTexts = ({ choices = [], items = [] }: Question): string[] => [
  ...parts,
  ...[...choices, ...items].map((value) => `choices.${value}`),
];

export function missingTexts(question: Question, texts: QuestionTexts | undefined): string[] {
  const entry = own(texts?.questions, question.id);
  const { choices = [], items = [] } = question;
  return [
    ...parts.filter((name) => entry?.[name] === undefined),
    ...[...choices, ...items].flatMap((value) =>
      own(entry?.choices, value) === undefined ? [`choices.${value}`] : [],
    ),
  ];
}
