import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { mustCheckAgain, stateOf } from '../../src/interview/states.ts';
import { question } from '../support/sitting.ts';

const state = (id: string, charter: Charter) => stateOf(question(id), charter);

describe('answered is what the question writes being there', () => {
  test.each<[string, string, Charter, Charter]>([
    ['a list', 'Q-ACT-01', {}, { actors: [{ name: 'Skarsund kommune' }] }],
    [
      'a list with a fixed field',
      'Q-RSK-03',
      { risks: [{ statement: 'Beds are short', kind: 'general' }] },
      { risks: [{ statement: 'The hospital decides alone', kind: 'hidden-power' }] },
    ],
    [
      'a field on every record',
      'Q-USER-04',
      {
        needs: [{ statement: 'One number to call', evidence: 'observed' }, { statement: 'Sleep' }],
      },
      { needs: [{ statement: 'One number to call', evidence: 'observed' }] },
    ],
    [
      'a field inside every record',
      'Q-GOAL-04',
      { goals: [{ statement: 'Fewer come back' }] },
      { goals: [{ statement: 'Fewer come back', indicators: [{ baseline: '14 %' }] }] },
    ],
    [
      'a field for every actor',
      'Q-ANC-02',
      {
        actors: [{ id: 'skarsund' }, { id: 'lia' }],
        anchoring: [{ actor: 'skarsund', mandate: { takes_home: [{ text: 'money' }] } }],
      },
      {
        actors: [{ id: 'skarsund' }, { id: 'lia', left: '2026' }],
        anchoring: [{ actor: 'skarsund', mandate: { takes_home: [{ text: 'money' }] } }],
      },
    ],
    [
      'the first field of a section',
      'Q-FORM-01',
      { collaboration: { purpose: 'Everyone sleeps safely' } },
      { collaboration: { name: 'Safely home' } },
    ],
    [
      'any field of a section inside a section',
      'Q-FORM-02',
      { collaboration: { name: 'Safely home' } },
      { collaboration: { scope: { outside: ['treatment'] } } },
    ],
    ['an answer of its own', 'Q-DEC-05', {}, { answers: { 'Q-DEC-05': 'In the minutes.' } }],
    [
      'one item of several',
      'Q-FORM-06',
      {},
      { answers: { 'Q-FORM-06': [{ about: 'users', answer: '4' }] } },
    ],
  ])('%s: %s', (_, id, open, answered) => {
    expect(state(id, open)).toBe('open');
    expect(state(id, answered)).toBe('answered');
  });

  test('a column without rows is open', () => {
    expect(state('Q-USER-04', {})).toBe('open');
    expect(state('Q-ANC-02', {})).toBe('open');
  });
});

describe('what was said of a question', () => {
  const parked: Charter = { states: { 'Q-DEC-05': { state: 'parked', owner: 'skarsund' } } };

  test.each(['parked', 'not-relevant', 'disputed'] as const)(
    '%s stands where nothing is',
    (noted) => expect(state('Q-DEC-05', { states: { 'Q-DEC-05': { state: noted } } })).toBe(noted),
  );
  test('an answer goes before parked and not relevant', () => {
    expect(state('Q-DEC-05', { ...parked, answers: { 'Q-DEC-05': 'Here.' } })).toBe('answered');
  });
  test('a dispute shows although there is an answer', () => {
    const charter: Charter = {
      answers: { 'Q-DEC-05': 'In the minutes.' },
      states: { 'Q-DEC-05': { state: 'disputed', positions: [{ actor: 'lia' }] } },
    };
    expect(state('Q-DEC-05', charter)).toBe('disputed');
  });
  test('an answer to be checked again is still an answer', () => {
    const charter: Charter = {
      answers: { 'Q-DEC-05': 'In the minutes.' },
      states: { 'Q-DEC-05': { check_again: { because: 'form', since: '2026-11-22' } } },
    };
    expect(state('Q-DEC-05', charter)).toBe('answered');
    expect(mustCheckAgain(question('Q-DEC-05'), charter)).toBe(true);
  });
});
