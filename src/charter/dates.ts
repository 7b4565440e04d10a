// Dates as exact as known, and durations, as days that can be compared. A date that is less exact ends when its period ends.

/** `2026` → 2026-12-31, `2026-Q2` → 2026-06-30, `2026-06` → 2026-06-30. */
export const lastDay = (date: string): string => {
  const [year = '', rest = '', day = ''] = date.split('-');
  if (rest === '') return `${year}-12-31`;
  if (rest.startsWith('Q')) return endOfMonth(year, Number(rest.slice(1)) * 3);
  return day === '' ? endOfMonth(year, Number(rest)) : date;
};

/** `2026` → 2026-01-01, `2026-Q2` → 2026-04-01, `2026-06` → 2026-06-01. */
export const firstDay = (date: string): string => {
  const [year = '', rest = '', day = ''] = date.split('-');
  if (rest === '') return `${year}-01-01`;
  if (rest.startsWith('Q')) return `${year}-${two(Number(rest.slice(1)) * 3 - 2)}-01`;
  return day === '' ? `${year}-${rest}-01` : date;
};

const two = (number: number): string => String(number).padStart(2, '0');
const endOfMonth = (year: string, month: number): string =>
  `${year}-${two(month)}-${two(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`;

/** The whole of the period lies before the day. */
export const isPast = (date: string, today: string): boolean => lastDay(date) < today;

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export const addDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The day an ISO 8601 duration (`P2Y`, `P6M`, `P10D`) later; undefined when the text is something else. */
export const addDuration = (day: string, text: string): string | undefined => {
  const found = duration.exec(text.trim());
  if (!found || text.trim() === 'P') return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year + years, month - 1 + months, 1));
  const last = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  const start = `${target.getUTCFullYear()}-${two(target.getUTCMonth() + 1)}-${two(Math.min(date, last))}`;
  return addDays(start, weeks * 7 + days);
};
