// Dates and ISO durations of the file → how the charter's language says them. No clock, no time zone, no Intl.
import type { DateWords, DurationUnit, Length } from '../words/document-words.ts';

/** `2026`, `2026-Q2`, `2026-06` or `2026-06-15`; anything else is left as it is. */
export const dateText = (date: string, words: DateWords): string => {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  if (quarter) return words.quarter(Number(quarter[2]), quarter[1]!);
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date);
  const month = parts === null ? undefined : words.months[Number(parts[2]) - 1];
  if (parts === null || month === undefined) return date;
  const year = parts[1]!;
  return parts[3] === undefined
    ? words.month(month, year)
    : words.day(Number(parts[3]), month, year);
};

/** A rhythm is text; `P6M` is understood. */
export const rhythmText = (text: string, words: DateWords): string => {
  const lengths = lengthsOf(text);
  return lengths === undefined ? text : words.every(lengths);
};

/** A term or notice period is text; `P6M` is understood. */
export const lengthText = (text: string, words: DateWords): string => {
  const lengths = lengthsOf(text);
  return lengths === undefined ? text : words.lasting(lengths);
};

const units: readonly DurationUnit[] = ['year', 'month', 'week', 'day'];

const lengthsOf = (text: string): Length[] | undefined => {
  const found = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/u.exec(
    text.trim(),
  );
  if (found === null) return undefined;
  const lengths = units
    .map((unit, at) => ({ unit, count: Number(found[at + 1] ?? 0) }))
    .filter((length) => length.count > 0);
  return lengths.length === 0 ? undefined : lengths;
};
