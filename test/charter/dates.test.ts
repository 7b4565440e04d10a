import { expect, test } from 'vitest';
import {
  addDays,
  addDuration,
  daysBetween,
  firstDay,
  isPast,
  lastDay,
} from '../../src/charter/dates.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2026-06', '2026-06-01', '2026-06-30'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-06-15', '2026-06-15', '2026-06-15'],
])('%s is from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test('a period is past when the whole of it is', () => {
  expect(isPast('2026-Q3', '2026-09-30')).toBe(false);
  expect(isPast('2026-Q3', '2026-10-01')).toBe(true);
  expect(isPast('2026-11-22', '2026-11-22')).toBe(false);
  expect(isPast('2026', '2026-12-31')).toBe(false);
});

test('days from one day to another, over a leap day and back', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2026-01-15', 'P6M', '2026-07-15'],
  ['2026-08-31', 'P6M', '2027-02-28'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-11-22', 'P10D', '2026-12-02'],
  ['2026-11-22', 'P2W', '2026-12-06'],
  ['2026-11-22', ' P1Y2M3W4D ', '2028-02-16'],
])('%s and %s is %s', (day, duration, then) => {
  expect(addDuration(day, duration)).toBe(then);
});

test.each(['P', ' P ', '', 'two years', 'P2', '2Y', 'P1M1Y', 'PT3H'])(
  '%j is no duration',
  (text) => {
    expect(addDuration('2026-11-22', text)).toBeUndefined();
  },
);
