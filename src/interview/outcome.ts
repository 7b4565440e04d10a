// What comes of a reply: the sitting after it, or the problem to show with the same prompt.
import type { Question } from '../pack/pack.ts';
import type { Part } from './parts.ts';
import type { Interview } from './state.ts';

export type Outcome = { interview: Interview } | { problem: string };

/** The part a reply is about. `minutes` is how long the program has run. */
export interface At {
  question: Question;
  part: Part;
  minutes: number;
}
