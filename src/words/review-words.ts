// What the review says: its pages in the sitting, what is due, and the minutes.
import type { TriggerWord } from './trigger.ts';

export interface ReviewWords {
  /** The first page. */
  dueTitle(name: string): string;
  dueNothing: string;
  dueHow: string;
  due: Record<
    | 'overdue'
    | 'soon'
    | 'changed'
    | 'parked'
    | 'disputed'
    | 'open'
    | 'signatures'
    | 'signals'
    | 'events',
    string
  >;
  /** A point with who has it and by when. */
  withOwner(text: string, owner: string | undefined, due: string | undefined): string;
  /** Something that holds until a day. */
  until(text: string, day: string): string;
  /** Record, field and what happened to it. */
  moved(place: string, impact: string): string;
  lastReview(date: string): string;
  noReviewYet: string;

  whatHappened: string;
  whatHappenedWhy: string;
  whatWasIt(kind: string): string;
  whatWasItWhy: string;
  /** What is found by comparing: `Nes municipality came in`. */
  found: Record<TriggerWord, (name: string) => string>;

  verdict(theme: string): string;
  verdictWhy: string;
  sinceLast: string;
  saysNow: string;
  verdicts: Record<'confirmed' | 'changed' | 'park' | 'not-looked-at', string>;
  verdictAbout: Record<'confirmed' | 'changed' | 'park' | 'not-looked-at', string>;
  parkedTheme(theme: string): string;
  which(theme: string): string;
  whichWhy: string;
  /** Beside a question: an organisation has answered otherwise alone than what stands. */
  seenOtherwise: string;

  endAllSeen: string;
  endUnseen(count: number): string;
  endHow: string;
  recordNow: string;
  resumed(done: number, of: number): string;
  nextFirst: string;
  recorded(date: string): string;

  deleteContributions(count: number): string;
  deleteContributionsWhy: string;
  contributionsDeleted(count: number): string;
  noTerminal: string;
  noTerminalHint: string;
  badDate(typed: string): string;
  inFuture(date: string): string;
  laterReview(date: string): string;
  laterReviewHint: string;
  noSuchParty(typed: string, near?: string): string;
  noSuchPartyHint: string;
  noSuchTheme(typed: string, near?: string): string;
  twoVerdicts(theme: string): string;
  /** Said when a review held elsewhere names no theme. */
  noVerdicts: string;
  /** Recorded as changed, and the charter says the same as last time. */
  nothingChangedIn(themes: readonly string[]): string;
  /** `--theme` without what came of it. */
  bareTheme(theme: string): string;
  bareThemeHint: string;
  nextIsPast(date: string): string;
  notDraft: string;
}
