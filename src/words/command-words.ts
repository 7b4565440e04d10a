// What the program itself says: the command part.
export interface CommandWords {
  /** Filled by the flow that needs it. */
  readonly language: string;
}
