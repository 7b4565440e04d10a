// What the program itself says: the problem part.
export interface ProblemWords {
  /** Filled by the flow that needs it. */
  readonly language: string;
}
