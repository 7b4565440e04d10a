// What the program says of a place where a file cannot be read: what is wrong, and what to do about it.
import type { Problem } from '../yaml/problem.ts';

export interface ProblemSaid {
  /** One line, without the place. */
  message: string;
  /** What was probably meant, or what to do. */
  hint?: string;
  /** The line, or lines, as they should be typed. */
  typed?: string;
}

export type ProblemWords = (problem: Problem) => ProblemSaid;

/** All that is said of a problem: the message, and under it the hint and what to type. */
export function problemText(problem: Problem, words: ProblemWords): string {
  const { message, hint, typed } = words(problem);
  const lines = typed?.split('\n').map((line) => `  ${line}`) ?? [];
  return [message, ...(hint === undefined ? [] : [hint]), ...lines].join('\n');
}
