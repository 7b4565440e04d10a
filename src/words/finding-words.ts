// What the reports of findings say around the findings themselves.

export interface FindingCounts {
  charters: number;
  unreadable: number;
  error: number;
  warning: number;
  info: number;
  waived: number;
  unchanged: number;
}

export interface FindingWords {
  severity: Record<'error' | 'warning' | 'info', string>;
  /** Before the message of a finding that a waiver covers. */
  setAside: string;
  /** Why it is set aside: the reason is the group's own. */
  /** A date of the file as people say it. */
  date(date: string): string;
  /** `until` is said as it is given. */
  waiver(of: { reason: string; by?: string; until?: string }): string;
  /** The last line: how much was looked at, and what was found. */
  counted(counts: FindingCounts): string;
  reports: FindingReportWords;
}

/** What only some of the formats say. */
export interface FindingReportWords {
  /** The heading of a comment on a pull request. */
  title: string;
  place(line: number, column: number): string;
  /** A case that passes: a charter with nothing to say of. */
  nothingFound: string;
  /** Findings that a format has no room for. */
  notShown(count: number): string;
  /** Findings of one file that nobody would read on a screen. */
  moreInFile(count: number): string;
  /** The same, where the page of the run has them all. */
  inSummary(count: number): string;
  /** What opens the findings that waivers cover. */
  setAside(count: number): string;
  why: string;
  whatToDo: string;
  restsOn: string;
}
