// What the program itself says: the prompt part.
export interface PromptWords {
  /** Filled by the flow that needs it. */
  readonly language: string;
}
