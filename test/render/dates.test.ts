import { describe, expect, it } from 'vitest';
import { dateText, lengthText, rhythmText } from '../../src/render/dates.ts';
import { document as en } from '../../src/words/en/document.ts';
import { document as nb } from '../../src/words/nb/document.ts';

describe('dates', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-Q2', '2. kvartal 2026', 'Q2 2026'],
    ['2026-06', 'juni 2026', 'June 2026'],
    ['2026-06-05', '5. juni 2026', '5 June 2026'],
    ['2026-13-01', '2026-13-01', '2026-13-01'],
    ['til våren', 'til våren', 'til våren'],
  ])('%s is %s and %s', (date, norwegian, english) => {
    expect(dateText(date, nb.dates)).toBe(norwegian);
    expect(dateText(date, en.dates)).toBe(english);
  });
});

describe('rhythms and stretches of time', () => {
  it.each([
    ['P6M', 'hver sjette måned', 'every six months'],
    ['P1Y', 'hvert år', 'every year'],
    ['P2Y', 'hvert andre år', 'every two years'],
    ['P2W', 'hver andre uke', 'every two weeks'],
    ['P14D', 'hver 14. dag', 'every 14 days'],
    ['P1Y6M', 'med ett år og seks måneder imellom', 'every one year and six months'],
    ['onsdager i oddetallsuker', 'onsdager i oddetallsuker', 'onsdager i oddetallsuker'],
    ['P', 'P', 'P'],
    ['P0M', 'P0M', 'P0M'],
  ])('%s as a rhythm is %s and %s', (text, norwegian, english) => {
    expect(rhythmText(text, nb.dates)).toBe(norwegian);
    expect(rhythmText(text, en.dates)).toBe(english);
  });

  it.each([
    ['P3M', 'tre måneder', 'three months'],
    ['P1W', 'én uke', 'one week'],
    ['P1Y', 'ett år', 'one year'],
    ['P90D', '90 dager', '90 days'],
  ])('%s as a length is %s and %s', (text, norwegian, english) => {
    expect(lengthText(text, nb.dates)).toBe(norwegian);
    expect(lengthText(text, en.dates)).toBe(english);
  });
});
