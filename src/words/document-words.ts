// What the program itself says: the document part.
export interface DocumentWords {
  /** Filled by the flow that needs it. */
  readonly language: string;
}
