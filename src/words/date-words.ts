// How a language says dates: what the date reader accepts and how an understood date is shown.

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface DateWords {
  /** January to December, in full; three letters or more are accepted. */
  months: readonly string[];
  today: readonly string[];
  tomorrow: readonly string[];
  /** What stands before a distance: `om`, `in`. */
  ahead: readonly string[];
  /** `neste`, `next`. */
  next: readonly string[];
  /** Half a year, with its article. */
  halfYear: readonly string[];
  numbers: Readonly<Record<string, number>>;
  units: Readonly<Record<Unit, readonly string[]>>;
  day(day: number, month: string, year: number): string;
  month(month: string, year: number): string;
  quarter(quarter: number, year: number): string;
  noSuchDay(typed: string): string;
  notUnderstood(typed: string): string;
}
