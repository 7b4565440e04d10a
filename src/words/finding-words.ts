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
  waiver(of: { reason: string; by?: string; until?: string }): string;
  /** The last line: how much was looked at, and what was found. */
  counted(counts: FindingCounts): string;
}
