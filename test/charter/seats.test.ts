import { expect, test } from 'vitest';
import type { Charter, RecordOf } from '../../src/charter/schema.ts';
import { seatsOf } from '../../src/charter/seats.ts';

const charter: Charter = {
  actors: [
    { id: 'north-rail', name: 'North Rail' },
    { id: 'valley-buses', name: 'Valley Buses', left: '2026-03' },
    { id: 'operators', name: 'Small operators', count: '14' },
  ],
};
const seats = (...of: NonNullable<RecordOf<'arenas'>['seats']>) =>
  seatsOf(charter, { name: 'Assembly', seats: of });

test('seats in figures are added; those of who has left are empty', () => {
  expect(seats({ who: 'north-rail', number: '3' }, { who: 'chair', number: '1' })).toBe(4);
  expect(seats({ who: 'north-rail', number: '3' }, { who: 'valley-buses', number: '2' })).toBe(3);
});

test('what is said in words, or for a class, may be any number', () => {
  expect(seatsOf(charter, { name: 'Assembly' })).toBe(Infinity);
  expect(seats({ who: { text: 'each operator' }, number: '1' })).toBe(Infinity);
  expect(seats({ who: 'operators', number: '1' })).toBe(Infinity);
  expect(seats({ who: 'north-rail', number: 'two or three' })).toBe(Infinity);
  expect(seats({ who: 'north-rail' })).toBe(Infinity);
});
