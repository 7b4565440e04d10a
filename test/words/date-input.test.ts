import { expect, test } from 'vitest';
import fc from 'fast-check';
import { isoOf, later } from '../../src/words/calendar.ts';
import { readDate, showDate } from '../../src/words/date-input.ts';
import { dates as en } from '../../src/words/en/dates.ts';
import { dates as nb } from '../../src/words/nb/dates.ts';

const today = '2026-06-15';
const norwegian = { today, words: [nb, en] } as const;
const english = { today, words: [en] } as const;

test.each([
  ['15.6.2026', '2026-06-15'],
  ['15.06.26', '2026-06-15'],
  ['15. 6. 2026', '2026-06-15'],
  ['15/6/2026', '2026-06-15'],
  ['2026-06-15', '2026-06-15'],
  ['2026-6-5', '2026-06-05'],
  ['29.2.2028', '2028-02-29'],
  ['2026-06', '2026-06'],
  ['2026-Q2', '2026-Q2'],
  ['2026 q2', '2026-Q2'],
  ['Q2 2026', '2026-Q2'],
  ['2. kvartal 2026', '2026-Q2'],
  ['2026', '2026'],
  ['15. juni 2026', '2026-06-15'],
  ['15 June 2026', '2026-06-15'],
  ['  15.  JUNI 2026 ', '2026-06-15'],
  ['15. jun. 2026', '2026-06-15'],
  ['1. mai 2027', '2027-05-01'],
  ['juni 2026', '2026-06'],
  ['juni', '2026-06'],
  ['mai', '2027-05'],
  ['16.6', '2026-06-16'],
  ['14.6.', '2027-06-14'],
  ['15. juni', '2026-06-15'],
  ['29.2', '2028-02-29'],
  ['i dag', '2026-06-15'],
  ['i morgen', '2026-06-16'],
  ['om et halvt år', '2026-12-15'],
  ['om 3 måneder', '2026-09-15'],
  ['om to uker', '2026-06-29'],
  ['om 10 dager', '2026-06-25'],
  ['om et år', '2027-06-15'],
  ['om to kvartaler', '2026-12-15'],
  ['neste juni', '2027-06'],
  ['neste juli', '2026-07'],
  ['neste måned', '2026-07'],
  ['neste år', '2027'],
  ['tomorrow', '2026-06-16'],
  ['in six months', '2026-12-15'],
])('%s is %s', (typed, value) => {
  expect(readDate(typed, norwegian)).toMatchObject({ value });
});

test.each([
  ['today', '2026-06-15'],
  ['tomorrow', '2026-06-16'],
  ['in 2 weeks', '2026-06-29'],
  ['in half a year', '2026-12-15'],
  ['in a month', '2026-07-15'],
  ['next June', '2027-06'],
  ['next year', '2027'],
  ['June 15', undefined],
  ['15th June', '2026-06-15'],
  ['June, 2026', '2026-06'],
])('in English, %s is %s', (typed, value) => {
  const read = readDate(typed, english);
  expect('value' in read ? read.value : undefined).toBe(value);
});

test.each(['31.6.2026', '29.2.2027', '2026-13-01', '2026-00', '2026-Q5', '0.6.2026', '32. juni'])(
  '%s is not in the calendar, and the ways that work are shown',
  (typed) => {
    const read = readDate(typed, norwegian);
    expect(read).toEqual({ problem: expect.stringContaining(`«${typed}» finnes ikke`) });
    expect(read).toEqual({ problem: expect.stringContaining('om et halvt år') });
  },
);

test.each(['snart', 'om mange uker', 'om 3', 'ju 2026', '15', '-5', '2026-Q2-01', 'neste', 'om'])(
  '%s is not understood',
  (typed) => {
    expect(readDate(typed, norwegian)).toEqual({
      problem: expect.stringContaining(`forstår ikke «${typed}»`),
    });
  },
);

test('what was understood is shown in the language', () => {
  expect(readDate('2026-06-15', norwegian)).toMatchObject({ shown: '15. juni 2026' });
  expect(readDate('2026-06-15', english)).toMatchObject({ shown: '15 June 2026' });
  expect(showDate('2026-06', nb)).toBe('juni 2026');
  expect(showDate('2026-Q2', nb)).toBe('2. kvartal 2026');
  expect(showDate('2026-Q2', en)).toBe('Q2 2026');
  expect(showDate('våren 2026', nb)).toBe('våren 2026');
});

test('the end of a month is not passed by counting months', () => {
  expect(isoOf(later({ year: 2026, month: 8, day: 31 }, 6, 'month'))).toBe('2027-02-28');
  expect(isoOf(later({ year: 2028, month: 2, day: 29 }, 1, 'year'))).toBe('2029-02-28');
});

const days = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((day) => ({
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
  }));

test('any day is the same day however it is written', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(nb, en), ({ year, month, day }, words) => {
      const value = isoOf({ year, month, day });
      const name = words.months[month - 1] ?? '';
      const ways = [
        value,
        `${day}.${month}.${year}`,
        `${day}.${month}.${String(year).slice(2)}`,
        `${day}. ${name} ${year}`,
        `${day} ${name.toUpperCase().slice(0, 3)} ${year}`,
        showDate(value, words),
      ];
      for (const way of ways)
        expect(readDate(way, { today, words: [words] }), way).toMatchObject({ value });
    }),
  );
});

test('nothing typed breaks the reader, and what it gives can be kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (typed) => {
      const read = readDate(typed, norwegian);
      if ('value' in read) expect(read.value).toMatch(/^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/);
    }),
  );
});
