// A pack as read → its own questions, each as it is in the end and where it is written.
import type { Path } from '../fault.ts';
import { themeFile } from '../files.ts';
import { questionsOf, type Question } from '../pack.ts';
import type { ReadPack } from '../read.ts';

export interface PlacedQuestion {
  question: Question;
  file: string;
  path: Path;
}

export function placedQuestions({ pack, files }: ReadPack): PlacedQuestion[] {
  const whole = new Map(questionsOf(pack).map((question) => [question.id, question]));
  return Object.entries(files.themes).flatMap(([theme, { questions = [] }]) =>
    questions.flatMap(({ id = '' }, index) => {
      const question = whole.get(id);
      if (question === undefined) return [];
      return [{ question, file: themeFile(theme), path: ['questions', index] }];
    }),
  );
}

/** Neither kept for later nor taken out of use. */
export const isInUse = ({ future, retired }: Question): boolean =>
  future !== true && retired === undefined;
