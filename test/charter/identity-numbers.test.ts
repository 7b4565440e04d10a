// Numbers made for tests: none of them belongs to anybody.
import { describe, expect, test } from 'vitest';
import { holdsIdentityNumber } from '../../src/charter/identity-numbers.ts';

describe('is one', () => {
  test.each([
    ['Norwegian', '15038520072'],
    ['Norwegian, with a space', '150385 20072'],
    ['Norwegian, with a hyphen', '150385-20072'],
    ['Norwegian D-number', '55038520066'],
    ['Norwegian help number', '15438520055'],
    ['Norwegian, synthetic', '15838520038'],
    ['Norwegian D-number, synthetic', '55838520021'],
    ['Norwegian D-number, the last of January', '71014020084'],
    ['Norwegian, the first of March', '01038520055'],
    ['Swedish, with nines', '990101-0000'],
    ['Swedish', '121212-1212'],
    ['Swedish, with the century', '19121212-1212'],
    ['Swedish, without the hyphen', '191212121212'],
    ['Swedish, over a hundred', '121212+1212'],
    ['Swedish coordination number', '701063-2391'],
    ['Danish, by its control digit', '251248-3006'],
    ['Danish, by its control digit alone', '251248-0007'],
    ['Danish, of 2007 and without one', '010107-4000'],
    ['Danish, of 2036 and without one', '010136-4000'],
    ['Finnish', '131052-308T'],
    ['Finnish, born after 1999', '131052A308T'],
  ])('%s', (_, number) => {
    expect(holdsIdentityNumber(number)).toBe(true);
    expect(holdsIdentityNumber(`Ring vakta (${number}), takk.`)).toBe(true);
  });
  test('the second of two', () => {
    expect(holdsIdentityNumber('sak 12345678901 og 15038520072')).toBe(true);
  });
});

describe('is none', () => {
  test.each([
    ['Norwegian, last control digit wrong', '15038520073'],
    ['Norwegian, first control digit wrong', '15038520005'],
    ['Norwegian, no such month', '15938520086'],
    ['Norwegian, no such day', '00038520016'],
    ['Norwegian, the thirtieth of February', '30028520025'],
    ['part of a longer number', '115038520072'],
    ['Norwegian organisation', '959 377 677'],
    ['Norwegian account', '1234.56.78903'],
    ['Norwegian account in one', '12345678903'],
    ['case', '2026/1234-5'],
    ['case in a series', '260122-1234-5'],
    ['case after a year', '2026-010190-1119'],
    ['Norwegian phone', '+47 916 12 345'],
    ['Norwegian phone with 00', '004791612345'],
    ['postcode and place', '2688 Lom'],
    ['Swedish organisation', '556036-0793'],
    ['Swedish, control digit wrong', '121212-1213'],
    ['a date and an hour', '202601151239'],
    ['a date and a number', '20260115-1239'],
    ['Danish, too old to lack the digit', '251248-3007'],
    ['Danish, of 2006 and without a control digit', '010106-4000'],
    ['Danish, of 1937 and without one', '010137-4000'],
    ['Danish, of 1920 and without one', '010120-3000'],
    ['Danish, no such month', '251348-0000'],
    ['Danish, no such day', '321248-0001'],
    ['Danish phone', '33 12 34 56'],
    ['Finnish, wrong letter', '131052-308U'],
    ['Finnish, no such day', '321052-3082'],
    ['Finnish company', '1572860-0'],
    ['two dates', '2026-01-15–2026-06-30'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(holdsIdentityNumber(text)).toBe(false);
  });
});
