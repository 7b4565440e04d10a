// Days as numbers: a date plus a distance, and which days exist. Proleptic Gregorian, no clock, no time zone.
import type { Unit } from './date-words.ts';

export interface Day {
  year: number;
  month: number;
  day: number;
}

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const exists = ({ year, month, day }: Day): boolean =>
  year >= 1000 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysIn(year, month);

export const isoOf = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

const monthsIn: Record<Unit, number> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
const daysEach: Record<Unit, number> = { day: 1, week: 7, month: 0, quarter: 0, year: 0 };

/** The last day of a shorter month stands for the days it lacks: 31 August plus six months is the end of February. */
export function later(from: Day, count: number, unit: Unit): Day {
  const months = from.year * 12 + (from.month - 1) + count * monthsIn[unit];
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const day = Math.min(from.day, daysIn(year, month)) + count * daysEach[unit];
  const moved = new Date(Date.UTC(year, month - 1, day));
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}
