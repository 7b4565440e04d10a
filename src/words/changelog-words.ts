// What the changelog says of itself.

export interface ChangelogWords {
  title(name: string): string;
  /** Heading of a step: its day in words, and the commit where it is one. */
  step: Record<'adopted' | 'review' | 'revision' | 'since', (date: string, ref: string) => string>;
  first: string;
  nothing: string;
  withheld(count: number): string;
  who: string;
  confirmed: string;
  notLookedAt: string;
  outcome: string;
  /** A command that cannot be carried out. */
  noReviews: string;
  noReviewsHint: string;
  toAlone: string;
  noneBetween(from: string, to: string): string;
  unreadable(ref: string): string;
}
