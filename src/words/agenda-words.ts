// What the agenda says.
export interface AgendaWords {
  title(name: string): string;
  time: string;
  inAll(minutes: number): string;
  level: string;
  levels: Record<'core' | 'deeper', string>;
  order: string;
  from: string;
  minutes: string;
  what: string;
  boxes: Record<'opening' | 'points' | 'break' | 'closing' | 'spare', string>;
  themeAt(title: string, from: string, minutes: number): string;
  /** Before what the organisations see differently, and before the questions that are open. */
  apart: string;
  open: string;
  points: string;
  due: string;
  leftOut: string;
  because: Record<'nothing-open' | 'no-time', (title: string) => string>;
  withheld(count: number): string;
  needsMinutes: string;
}
