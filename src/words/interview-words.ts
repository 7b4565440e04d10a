// What the program itself says: the interview part.
export interface InterviewWords {
  /** Filled by the flow that needs it. */
  readonly language: string;
}
