import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { aboutAt, recordAt, textsOf } from '../../src/check/texts.ts';

const charter: Charter = {
  collaboration: { name: 'Home by supper', form: 'network' },
  actors: [{ id: 'lillevik', name: 'Lillevik', kind: 'municipality' }],
  risks: [
    {
      id: 'ice',
      statement: 'Ice',
      owner: 'lillevik',
      likelihood: 3,
      measures: [{ id: 'salt', what: 'Salt' }, { what: 'Sand' }],
    },
  ],
  resources: [
    { id: 'time', kind: 'time', amount: { value: 2, unit: 'days a week' } },
    { kind: 'place', amount: 'a room' },
  ],
  reporting: [{ title: 'Letter', to: [{ text: 'the mayors' }, 'lillevik'] }],
  answers: { 'Q-DEC-05': 'In the archive', 'X-1': ['one', { about: 'ice', answer: 'salt' }] },
  states: { 'Q-RES-02': { state: 'parked', reason: 'No budget' } },
};

test('every text with its place: no ids, choices, numbers or references', () => {
  expect(textsOf(charter).map(({ path, text }) => `${path.join('.')}: ${text}`)).toEqual([
    'collaboration.name: Home by supper',
    'actors.0.id: lillevik',
    'actors.0.name: Lillevik',
    'risks.0.id: ice',
    'risks.0.statement: Ice',
    'risks.0.measures.0.id: salt',
    'risks.0.measures.0.what: Salt',
    'risks.0.measures.1.what: Sand',
    'resources.0.id: time',
    'resources.0.amount.unit: days a week',
    'resources.1.amount: a room',
    'reporting.0.title: Letter',
    'reporting.0.to.0.text: the mayors',
    'answers.Q-DEC-05: In the archive',
    'answers.X-1.0: one',
    'answers.X-1.1.about: ice',
    'answers.X-1.1.answer: salt',
    'states.Q-RES-02.reason: No budget',
  ]);
});

test('what a place is about: the innermost record with an id, or the question', () => {
  expect(recordAt(charter, ['risks', 0, 'measures', 0, 'what'])).toBe('salt');
  expect(aboutAt(charter, ['risks', 0, 'measures', 1, 'what'])).toEqual({ about: 'ice' });
  expect(aboutAt(charter, ['states', 'Q-RES-02', 'reason'])).toEqual({ about: 'Q-RES-02' });
  expect(aboutAt(charter, ['answers', 'X-1', 1, 'answer'])).toEqual({ about: 'X-1' });
  expect(aboutAt(charter, ['collaboration', 'name'])).toStrictEqual({});
});
