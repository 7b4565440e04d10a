import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import type { Interview } from '../../src/interview/state.ts';
import { safelyHome } from '../support/safely-home.ts';
import {
  add,
  after,
  enterTo,
  jumpTo,
  keyOf,
  keysThrough,
  leave,
  menu,
  pick,
  promptOf,
  sittingOf,
  step,
  text,
} from '../support/sitting.ts';

const planned: Charter = {
  ...safelyHome,
  roles: [{ id: 'coordinator', title: 'Coordinator', kind: 'coordinator' }],
  review: { next: '2027-05' },
};
/** At Q-DEC-05, the last question of its theme, with all before it passed by Enter. */
const start = (charter: Charter = planned): Interview =>
  enterTo(sittingOf(charter, { theme: 'decisions' }), 'Q-DEC-05');

test('nothing is asked when there is nothing', () =>
  expect(keysThrough(start(), text('In the minutes.'))).toEqual(['Q-DEC-05', 'summary/decisions']));

describe('what was skipped, parked and noted', () => {
  const gate = () =>
    after(
      start(),
      menu('action', { text: 'Book a room' }),
      menu('decision', { text: 'We book' }),
      menu('park'),
    );

  test('is asked for together at the end of the theme', () => {
    const prompt = promptOf(gate());
    expect(prompt).toMatchObject({
      key: 'loose-ends/decisions',
      ask: expect.stringMatching(/^2 /) as string,
    });
    expect(prompt.beside).toEqual(['Book a room', expect.stringContaining('write decisions down')]);
    expect(prompt.kind === 'choice' && prompt.options.map(({ value }) => value)).toEqual([
      'leave',
      'default',
      'each',
    ]);
  });
  test('the coordinator and the next review for all', () => {
    const given = step(gate(), pick('default'));
    expect(given.charter.actions).toEqual([
      { id: 'book-a-room', what: 'Book a room', owner: 'coordinator', due: '2027-05' },
    ]);
    expect(given.charter.states).toEqual({
      'Q-DEC-05': { state: 'parked', owner: 'coordinator', due: '2027-05' },
    });
    expect(keyOf(given)).toBe('summary/decisions');
  });
  test('a next review that is behind is no date for anything', () => {
    const late = after(start({ ...planned, review: { next: '2026-05' } }), menu('park'));
    const prompt = promptOf(late);
    expect(prompt.kind === 'choice' && prompt.options[1]?.label).toBe('Coordinator takes them all');
    expect(step(late, pick('default')).charter.states).toEqual({
      'Q-DEC-05': { state: 'parked', owner: 'coordinator' },
    });
  });
  test('one by one: the owners, then the dates', () => {
    const keys = keysThrough(gate(), pick('each'), pick('lia'), leave, text('2027-01-15'), leave);
    expect(keys).toEqual([
      'loose-ends/decisions',
      'loose-end/book-a-room/owner',
      'loose-end/Q-DEC-05/owner',
      'loose-end/book-a-room/due',
      'loose-end/Q-DEC-05/due',
      'summary/decisions',
    ]);
    const given = after(gate(), pick('each'), pick('lia'), leave, text('2027-01-15'), leave);
    expect(given.charter.actions).toMatchObject([{ owner: 'lia', due: '2027-01-15' }]);
    expect(given.charter.states).toEqual({ 'Q-DEC-05': { state: 'parked' } });
  });
  test('one by one in a later theme stays in that theme', () => {
    const later = jumpTo(sittingOf(planned), 'Q-REV-06');
    const gate = enterTo(after(later, add('Who pays?'), { do: 'done' }), 'loose-ends/actors');
    expect(keysThrough(gate, pick('each'), pick('lia'), leave)).toEqual([
      'loose-ends/actors',
      'loose-end/who-pays/owner',
      'loose-end/who-pays/due',
      'summary/actors',
    ]);
    expect(after(gate, pick('each'), pick('lia')).notices).toEqual([]);
  });
  test('they may be left', () => {
    const left = step(gate(), leave);
    expect(left.charter.actions).toEqual([{ id: 'book-a-room', what: 'Book a room' }]);
    expect(keyOf(left)).toBe('summary/decisions');
    expect(keyOf(step(left, menu('back')))).toBe('Q-DEC-05');
  });
  test('a new owner can be made', () => {
    const made = after(gate(), pick('each'), { do: 'new', list: 'roles', name: 'Secretary' });
    expect(made.charter.actions).toMatchObject([{ owner: 'secretary' }]);
  });
  test('a skipped question that is given an owner is parked', () => {
    const skipped = after(start(), menu('skip'), pick('default'));
    expect(skipped.charter.states).toEqual({
      'Q-DEC-05': { state: 'parked', owner: 'coordinator', due: '2027-05' },
    });
  });
  test('without a coordinator there is no default', () => {
    const { roles: _, ...alone } = planned;
    const prompt = promptOf(after(start(alone), menu('park')));
    expect(prompt.kind === 'choice' && prompt.options.map(({ value }) => value)).toEqual([
      'leave',
      'each',
    ]);
  });
});

test('a skipped question that is answered after all needs no owner', () =>
  expect(
    keyOf(after(start(), menu('skip'), menu('back'), menu('back'), leave, text('In the minutes.'))),
  ).toBe('summary/decisions'));

test('a skipped question that was already parked with an owner is not asked about again', () => {
  const parked: Charter = { ...planned, states: { 'Q-DEC-05': { state: 'parked', owner: 'lia' } } };
  const there = jumpTo(sittingOf(parked, { theme: 'decisions' }), 'Q-DEC-05');
  expect(() => enterTo(step(there, menu('skip')), 'loose-ends/decisions')).toThrow('never asked');
});

test('open points are asked about in their theme', () => {
  const points = after(
    jumpTo(sittingOf(planned, { theme: 'review' }), 'Q-REV-06'),
    add('Who pays?', 'And when?'),
  );
  const gate = enterTo(points, 'loose-ends/review');
  expect(promptOf(gate).beside).toEqual(['Who pays?', 'And when?']);
  expect(step(gate, pick('default')).charter.open_points).toMatchObject([
    { owner: 'coordinator', due: '2027-05' },
    { owner: 'coordinator', due: '2027-05' },
  ]);
});

describe('at the end of all', () => {
  const end = () => enterTo(sittingOf(planned, { theme: 'decisions' }), 'end');

  test('an action noted there is given an owner before the charter is written', () => {
    const noted = after(end(), menu('action', { text: 'Book a room' }), pick('write'));
    expect(keyOf(noted)).toBe('loose-ends/');
    const written = after(noted, pick('each'), pick('lia'), leave, pick('write'));
    expect(written.charter.actions).toMatchObject([{ owner: 'lia' }]);
    expect(written.finished).toBe('done');
  });
  test('a question parked after a jump from there is given an owner on the way back', () => {
    const parked = after(end(), pick('Q-DEC-05'), menu('park'));
    expect(keyOf(parked)).toBe('loose-ends/decisions');
    expect(keyOf(step(parked, pick('default')))).toBe('end');
  });
});
