import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { safelyHome } from '../support/safely-home.ts';
import {
  after,
  jumpTo,
  keyOf,
  keysThrough,
  leave,
  menu,
  pick,
  problemOf,
  promptOf,
  sittingOf,
  step,
  text,
  tick,
} from '../support/sitting.ts';

const at = (id: string, charter: Charter = safelyHome) => jumpTo(sittingOf(charter), id);
const settledIn = (charter: Charter) => charter.sessions?.[0]?.settled;
const back = menu('back');

describe('not relevant', () => {
  test('needs a reason, and keeps it', () => {
    const asked = step(at('Q-RES-03'), menu('not-relevant'));
    for (const reply of [leave, text('  ')])
      expect(problemOf(asked, reply)).toBe('type a short reason, or go back');
    const said = step(asked, text('There is no joint money.'));
    expect(said.charter.states).toEqual({
      'Q-RES-03': { state: 'not-relevant', reason: 'There is no joint money.' },
    });
    expect(settledIn(said.charter)).toEqual(['Q-RES-03']);
    expect(promptOf(step(at('Q-RES-03', said.charter), menu('not-relevant')))).toMatchObject({
      current: 'There is no joint money.',
    });
  });
  test('with the reason behind the word', () =>
    expect(
      step(at('Q-RES-03'), menu('not-relevant', { text: 'no joint money' })).charter.states,
    ).toMatchObject({ 'Q-RES-03': { reason: 'no joint money' } }));
  test('back leaves everything as it was', () => {
    const asked = step(at('Q-RES-03'), menu('not-relevant'));
    expect(keysThrough(asked, back)).toEqual(['not-relevant/Q-RES-03', keyOf(at('Q-RES-03'))]);
    expect(step(asked, back).charter).toEqual(asked.charter);
  });
});

describe('parking', () => {
  test('is said at once, and gone when the question is answered', () => {
    const parked = step(at('Q-DEC-05'), menu('park'));
    expect(parked.charter.states).toEqual({ 'Q-DEC-05': { state: 'parked' } });
    expect(settledIn(parked.charter)).toEqual(['Q-DEC-05']);
    const answered = after(parked, back, text('In the minutes.'));
    expect(answered.charter).not.toHaveProperty('states');
    expect(answered.charter.answers?.['Q-DEC-05']).toBe('In the minutes.');
  });
  test('with words behind it, they are an open point and the question is asked on', () => {
    const noted = step(at('Q-DEC-05'), menu('park', { text: ' Who pays? ' }));
    expect(noted.charter.open_points).toEqual([
      { id: 'who-pays', question: 'Who pays?', opened: '2026-11-22' },
    ]);
    expect(noted.charter).not.toHaveProperty('states');
    expect(keyOf(noted)).toBe('Q-DEC-05');
    expect(noted.notices).toEqual(['Open point noted: Who pays?']);
  });
  test('a question in dispute stays in dispute', () => {
    const disputed: Charter = {
      ...safelyHome,
      states: {
        'Q-DEC-05': { state: 'disputed', positions: [{ actor: 'lia', position: 'object' }] },
      },
    };
    expect(step(at('Q-DEC-05', disputed), menu('park')).charter.states).toEqual(disputed.states);
  });
});

describe('holding otherwise', () => {
  const who = () => step(at('Q-DEC-05'), menu('dispute'));

  test('nobody marked: there is no dispute', () => {
    expect(step(who(), tick()).charter).toEqual(who().charter);
    expect(keyOf(step(who(), leave))).toBe('Q-DEC-05');
  });
  test('one: position and reason', () => {
    const said = after(who(), tick('lia'), pick('can-live-with'), text('It is slow.'));
    expect(said.charter.states?.['Q-DEC-05']).toEqual({
      state: 'disputed',
      positions: [{ actor: 'lia', position: 'can-live-with', reason: 'It is slow.' }],
    });
    expect(settledIn(said.charter)).toEqual(['Q-DEC-05']);
    expect(keyOf(said)).not.toContain('Q-DEC-05');
  });
  test('an objection is asked for a remedy; several are asked one after the other', () => {
    expect(
      keysThrough(
        who(),
        ...[
          tick('lia', 'hospital'),
          pick('object'),
          text('We may not publish.'),
          text('Ask first.'),
        ],
        ...[pick('abstain'), leave],
      ).map((key) => key.replace('dispute/Q-DEC-05/', '')),
    ).toEqual([
      ...[
        'who',
        'position/lia',
        'reason/lia',
        'remedy/lia',
        'position/hospital',
        'reason/hospital',
      ],
      keyOf(step(at('Q-DEC-05'), menu('park'))),
    ]);
  });
  test('going back before anything is said keeps what others have said', () => {
    const disputed: Charter = {
      ...safelyHome,
      states: {
        'Q-DEC-05': {
          state: 'disputed',
          positions: [{ actor: 'lia', position: 'object', reason: 'No.' }],
        },
      },
    };
    const again = step(at('Q-DEC-05', disputed), menu('dispute'));
    expect(promptOf(again)).toMatchObject({ current: ['lia'] });
    expect(after(again, tick('hospital'), back).charter.states).toEqual(disputed.states);
    expect(
      after(again, tick('hospital'), pick('abstain')).charter.states?.['Q-DEC-05']?.positions,
    ).toEqual([{ actor: 'hospital', position: 'abstain' }]);
    expect(after(again, tick()).charter).not.toHaveProperty('states');
  });
  test('those who are not here are not asked, unless they have said something before', () => {
    const away: Charter = {
      ...safelyHome,
      sessions: [{ id: 's', date: '2026-11-22', participants: ['skarsund'] }],
      states: {
        'Q-DEC-05': { state: 'disputed', positions: [{ actor: 'lia', position: 'object' }] },
      },
    };
    const asked = promptOf(step(at('Q-DEC-05', away), menu('dispute')));
    expect(asked.kind === 'choices' && asked.options.map(({ value }) => value)).toEqual([
      'skarsund',
      'lia',
    ]);
  });
  test('an answered question in dispute keeps its answer', () => {
    const answered: Charter = { ...safelyHome, answers: { 'Q-DEC-05': 'In the minutes.' } };
    const said = after(
      at('Q-DEC-05', answered),
      menu('dispute'),
      tick('lia'),
      pick('object'),
      leave,
      leave,
    );
    expect(said.charter.answers).toEqual(answered.answers);
    expect(said.charter.states?.['Q-DEC-05']?.state).toBe('disputed');
    const passed = after(said, back, leave);
    expect(passed.charter.states?.['Q-DEC-05']?.state).toBe('disputed');
  });
  test('an answer given to a question in dispute does not end the dispute', () => {
    const positions = [
      { actor: 'lia', position: 'object' },
      { actor: 'hospital', position: 'support' },
    ] as const;
    const disputed: Charter = {
      ...safelyHome,
      states: { 'Q-DEC-05': { state: 'disputed', positions: [...positions] } },
    };
    const answered = step(at('Q-DEC-05', disputed), text('In the minutes.'));
    expect(answered.charter.states).toEqual(disputed.states);
    const again = after(at('Q-DEC-05', disputed), menu('dispute'), tick('lia'), pick('abstain'));
    expect(again.charter.states?.['Q-DEC-05']?.positions).toEqual([
      { actor: 'lia', position: 'abstain' },
      positions[1],
    ]);
  });
  test('is not possible before there are actors', () =>
    expect(problemOf(sittingOf(), menu('dispute'))).toContain('no actors are listed yet'));
});

describe('noting', () => {
  test('a decision is one line and Enter, and the question is asked on', () => {
    const line = step(at('Q-DEC-05'), menu('decision'));
    const noted = step(line, text('The minutes are open.'));
    expect(noted.charter.decisions).toEqual([
      { id: 'the-minutes-are-open', date: '2026-11-22', title: 'The minutes are open.' },
    ]);
    expect(noted.notices).toEqual(['Decision noted: The minutes are open.']);
    expect(keyOf(noted)).toBe('Q-DEC-05');
    expect(step(line, leave).charter).toEqual(line.charter);
  });
  test('an action, with the line behind the word', () => {
    const noted = step(at('Q-DEC-05'), menu('action', { text: 'Book a room' }));
    expect(noted.charter.actions).toEqual([{ id: 'book-a-room', what: 'Book a room' }]);
    expect(keyOf(noted)).toBe('Q-DEC-05');
  });
});

test('the menu offers only what can be done at the prompt', () => {
  const here = step(at('Q-DEC-05'), menu('overview'));
  expect(promptOf(here).menu).toEqual(['back', 'park', 'decision', 'action']);
  expect(problemOf(here, menu('skip'))).toBe('that does not work on this question');
});

test('leaving is said', () => expect(step(at('Q-DEC-05'), menu('save')).finished).toBe('left'));
