// What diff says: around the changes in a report, and when the two sides cannot be had.

import type { ImpactWords } from './impact-words.ts';

/** A side of a comparison. */
export type VersionName =
  | { kind: 'file'; path: string }
  | { kind: 'review'; date: string }
  | { kind: 'revision'; ref: string; date?: string };

export interface DiffWords {
  /** Of a whole report. */
  title(charter: string): string;
  version(name: VersionName): string;
  between(from: string, to: string): string;
  counted(changes: number): string;
  nothing(from: string, to: string): string;
  /** Headings: what changes of this kind touch. */
  impact: ImpactWords;
  kind: Record<'added' | 'removed' | 'moved' | 'renamed', string>;
  /** May be no more than other words for the same. */
  unsure: string;
  /** A person, as a party of the charter, has said so, and when. */
  acceptedBy(whoAndWhen: string): string;
  agreeAgain: string;
  moreReasons(count: number): string;
  nobodyAgain: string;
  becauseOf(record: string): string;
  withheld(count: number): string;
  /** Summary of what is folded: nobody has to act on it. */
  folded(count: number): string;
  notShown(count: number): string;
  before: string;
  after: string;
  order: string;
  charter: string;
  call: DiffCallWords;
  accept: AcceptWords;
}

/** `--accept-wording`. */
export interface AcceptWords {
  noted(about: string): string;
  noSuchChange(about: string, near?: string): string;
  noSuchChangeHint: string;
  already(about: string): string;
  noText(about: string): string;
  noTextHint: string;
  notTheCharter: string;
  notTheCharterHint: string;
  noSuchParty(typed: string, near?: string): string;
  byAlone: string;
  /** Nobody is named. */
  byMissing: string;
  byMissingHint(some: readonly string[]): string;
}

export interface DiffCallWords {
  gitFailed(said: string): string;
  noGit(what: string): string;
  notInGit(what: string): string;
  noSuchVersion(typed: string): string;
  noSuchVersionHint: string;
  noSuchFileAt(path: string, ref: string): string;
  noPast: string;
  noPastHint: string;
  oldestIs(ref: string, isShallow: boolean): string;
  unreadableAt(where: string, count: number): string;
  emptyRef: string;
  emptyRefHint: string;
  /** A review whose charter is no longer what was frozen. */
  reviewEdited(path: string): string;
  tooMany: string;
  sinceAndTwo: string;
}
