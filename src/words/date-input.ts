// A date as people type it → the date as the charter keeps it, as exact as it was said.
import { dayOf, exists, isoOf, later, type Day } from './calendar.ts';
import type { DateWords, Unit } from './date-words.ts';

export interface DateInput {
  /** YYYY-MM-DD: what `tomorrow` and `in two weeks` count from. */
  today: string;
  /** The language that answers, first; what the others say is understood as well. */
  words: readonly [DateWords, ...DateWords[]];
}
export type DateRead = { value: string; shown: string } | { problem: string };

/** Undefined: not said this way. */
type Found = string | undefined;
const noSuchDay = 'no such day';
type Reader = (typed: string, input: DateInput) => Found;

/** `2026`, `2026-Q2`, `2026-06` or `2026-06-15`, said in a language. Anything else comes back as it is. */
export function showDate(value: string, words: DateWords): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return words.quarter(Number(quarter[2]), Number(quarter[1]));
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const month = parts ? words.months[Number(parts[2]) - 1] : undefined;
  if (!parts || month === undefined) return value;
  const year = Number(parts[1]);
  return parts[3] === undefined
    ? words.month(month, year)
    : words.day(Number(parts[3]), month, year);
}

export function readDate(typed: string, input: DateInput): DateRead {
  const words = input.words[0];
  const folded = typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  for (const reader of readers) {
    const found = reader(folded, input);
    if (found === noSuchDay) return { problem: words.noSuchDay(typed.trim()) };
    if (found !== undefined) return { value: found, shown: showDate(found, words) };
  }
  return { problem: words.notUnderstood(typed.trim()) };
}

const whole = (day: Day): Found => (exists(day) ? isoOf(day) : noSuchDay);
const month = (year: number, number: number): Found =>
  exists({ year, month: number, day: 1 })
    ? isoOf({ year, month: number, day: 1 }).slice(0, 7)
    : noSuchDay;

/** `26` is 2026 and `98` is 1998. */
const fullYear = (typed: string): number =>
  typed.length > 2 ? Number(typed) : Number(typed) + (Number(typed) < 70 ? 2000 : 1900);

/** A day without a year is the next one that comes. */
function coming(monthNumber: number, day: number, today: string): Found {
  const { year } = dayOf(today);
  const options = [0, 1, 2, 3, 4].map((ahead) => ({ year: year + ahead, month: monthNumber, day }));
  const found = options.find((option) => exists(option) && isoOf(option) >= today);
  return found ? isoOf(found) : noSuchDay;
}

/** Three letters or more of the name, `mai` and `may` among them. */
function monthNumber(name: string, input: DateInput): number | undefined {
  const wanted = name.replace(/\.$/, '');
  if (wanted.length < 3) return undefined;
  for (const { months } of input.words) {
    const index = months.findIndex((full) => full.toLowerCase().startsWith(wanted));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

const numeric: Reader = (typed, { today }) => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return whole({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const parts = /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{4}|\d{2}))?\.?$/.exec(typed);
  if (!parts) return undefined;
  const [day, number] = [Number(parts[1]), Number(parts[2])];
  if (parts[3] === undefined) return coming(number, day, today);
  return whole({ year: fullYear(parts[3]), month: number, day });
};

const shorter: Reader = (typed) => {
  if (/^[1-9]\d{3}$/.test(typed)) return typed;
  const yearMonth = /^(\d{4})-(\d{1,2})$/.exec(typed) ?? undefined;
  if (yearMonth) return month(Number(yearMonth[1]), Number(yearMonth[2]));
  const quarter = /^([1-9]\d{3})[- ]?q(\d)$/.exec(typed);
  const turned = /^(?:q ?(\d)|(\d)\. kvartal) ([1-9]\d{3})$/.exec(typed);
  const year = quarter?.[1] ?? turned?.[3];
  const number = Number(quarter?.[2] ?? turned?.[1] ?? turned?.[2]);
  if (year === undefined) return undefined;
  return number >= 1 && number <= 4 ? `${year}-Q${number}` : noSuchDay;
};

const named: Reader = (typed, input) => {
  const parts = /^(?:(\d{1,2})(?:\.|st|nd|rd|th)? )?([\p{L}.]+)(?:,? (\d{4}))?$/u.exec(typed);
  const number = parts?.[2] === undefined ? undefined : monthNumber(parts[2], input);
  if (!parts || number === undefined) return undefined;
  const day = parts[1] === undefined ? undefined : Number(parts[1]);
  if (parts[3] === undefined)
    return day === undefined ? comingMonth(number, input) : coming(number, day, input.today);
  const year = Number(parts[3]);
  return day === undefined ? month(year, number) : whole({ year, month: number, day });
};

function comingMonth(number: number, { today }: DateInput): Found {
  const now = dayOf(today);
  return month(number >= now.month ? now.year : now.year + 1, number);
}

function nextMonth(number: number, { today }: DateInput): Found {
  const now = dayOf(today);
  return month(number > now.month ? now.year : now.year + 1, number);
}

const spoken: Reader = (typed, input) => {
  const today = dayOf(input.today);
  for (const words of input.words) {
    if (words.today.includes(typed)) return input.today;
    if (words.tomorrow.includes(typed)) return isoOf(later(today, 1, 'day'));
    const distance = after(typed, words.ahead);
    const found = distance === undefined ? undefined : ahead(distance, words);
    if (found) return whole(later(today, found.count, found.unit));
    const next = after(typed, words.next);
    if (next === undefined) continue;
    const number = monthNumber(next, input);
    if (number !== undefined) return nextMonth(number, input);
    if (words.units.year.includes(next)) return String(today.year + 1);
    if (words.units.month.includes(next)) return isoOf(later(today, 1, 'month')).slice(0, 7);
  }
  return undefined;
};

const readers: Reader[] = [numeric, shorter, spoken, named];

function after(typed: string, starts: readonly string[]): string | undefined {
  const start = starts.find((word) => typed.startsWith(`${word} `));
  return start === undefined ? undefined : typed.slice(start.length + 1);
}

function ahead(distance: string, words: DateWords): { count: number; unit: Unit } | undefined {
  if (words.halfYear.includes(distance)) return { count: 6, unit: 'month' };
  const [first = '', second = ''] = distance.split(' ');
  const count = /^\d{1,3}$/.test(first) ? Number(first) : words.numbers[first];
  const unit = units.find((name) => words.units[name].includes(second));
  return count === undefined || unit === undefined || distance.split(' ').length > 2
    ? undefined
    : { count, unit };
}

const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year'];
