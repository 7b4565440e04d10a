// What the program itself says in a rendered charter; the names of entities, fields and choices come from the pack.
import type { SignatureDocumentWords } from './signing-words.ts';

export const outcomeIds = [
  'OUT-01',
  'OUT-02',
  'OUT-03',
  'OUT-04',
  'OUT-05',
  'OUT-06',
  'OUT-07',
  'OUT-08',
  'OUT-09',
  'OUT-10',
  'OUT-11',
  'OUT-12',
  'OUT-13',
  'OUT-14',
  'OUT-15',
] as const;
export type Outcome = (typeof outcomeIds)[number];

export interface DocumentWords {
  readonly language: string;
  readonly dates: DateWords;
  /** Between the whole and the fraction of a number. */
  readonly decimal: ',' | '.';
  /** Between groups of three digits. */
  readonly thousands: string;
  readonly percent: (number: string) => string;
  readonly yes: string;
  readonly no: string;
  /** Stands where a text says nothing. */
  readonly empty: string;
  readonly untitled: string;
  /** Stands for the name of a record that is kept inside the group. */
  readonly withheld: string;
  /** In a table cell, for what takes more room than a cell has. */
  readonly below: string;
  readonly languageNames: Readonly<Record<string, string>>;
  readonly facts: {
    readonly adopted: string;
    readonly standsOn: string;
    /** How many versions have been kept, by adopting and by reviews, and the day of the last one. */
    readonly edition: (count: number, last: string | undefined) => string;
    readonly whoHolds: string;
  };
  readonly headings: {
    readonly purpose: string;
    readonly open: string;
    readonly settled: string;
    readonly disputed: string;
    readonly notRelevant: string;
    readonly checkAgain: string;
    readonly outcomes: string;
    readonly about: string;
  };
  /** Titles of the core themes, for a pack that lacks one. */
  readonly themes: Readonly<Record<string, string>>;
  /** Heads of columns that are put together from several fields. */
  readonly columns: {
    readonly number: string;
    readonly backedAt: string;
    readonly decidesAlone: string;
    readonly takesHome: string;
    readonly score: string;
    readonly measureBy: string;
    readonly question: string;
    readonly because: string;
    readonly outcome: string;
    readonly state: string;
    readonly where: string;
  };
  /** Steered by nobody alone. */
  readonly jointly: string;
  readonly upTo: (limit: string) => string;
  readonly parked: string;
  readonly noReason: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly outcomeStates: {
    readonly covered: string;
    readonly notRelevant: string;
    readonly open: string;
  };
  readonly outcomesIntro: string;
  /** There is some of it, though not for everybody. */
  readonly begun: (what: string) => string;
  readonly missing: (what: string) => string;
  readonly withheldCount: (count: number) => string;
  readonly answeredWith: (pack: string) => string;
  readonly diagrams: DiagramWords;
  readonly signatures: SignatureDocumentWords;
}

interface DiagramWords {
  readonly seats: string;
  readonly decisions: string;
  readonly risks: string;
  readonly likelihood: { readonly low: string; readonly high: string };
  readonly impact: { readonly low: string; readonly high: string };
  readonly disagree: string;
  readonly approves: string;
  readonly withinDays: (days: number) => string;
  readonly tooBig: (title: string) => string;
}

export type DurationUnit = 'year' | 'month' | 'week' | 'day';
export type Length = Readonly<{ unit: DurationUnit; count: number }>;

export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
  /** `P6M` as a rhythm: every six months. */
  readonly every: (lengths: readonly Length[]) => string;
  /** `P6M` as a stretch of time: six months. */
  readonly lasting: (lengths: readonly Length[]) => string;
}
