// What the minutes say of themselves.
import type { ImpactWords } from './impact-words.ts';

/** How many who decide are there, what makes it valid, and what they hold. */
export type TallyWords = Pick<
  MinutesWords,
  'present' | 'quorum' | 'threshold' | 'held' | 'remedies'
>;

export interface MinutesWords {
  title(name: string): string;
  when: string;
  who: string;
  time: string;
  minutesSpent(minutes: number): string;
  outcome: string;
  next: string;
  noNext: string;
  themes: string;
  theme: string;
  result: string;
  verdicts: Record<'confirmed' | 'changed' | 'not-looked-at', string>;
  changes: string;
  nothingChanged: string;
  nothingToCompare: string;
  impacts: ImpactWords;
  /** A whole record. */
  whole: Record<'added' | 'removed' | 'changed' | 'moved' | 'renamed', (name: string) => string>;
  /** One field of it; empty on the side that has nothing. */
  field(place: string, before: string, after: string): string;
  withheld(count: number): string;
  present(here: number, of: number): string;
  /** `isMet` where it can be counted. */
  quorum(said: string, isMet: boolean | undefined): string;
  threshold(said: string): string;
  held(count: number, position: string): string;
  remedies(count: number, objections: number): string;
  /** A command that cannot be carried out. */
  noSessions: string;
  noSessionsHint: string;
  badSince(typed: string): string;
  badSinceHint: string;
}
