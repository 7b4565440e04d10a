import { expect, test } from 'vitest';
import { blanksOf, missingFields, withoutIds } from '../../src/check/not-filled.ts';

test('records without an id, by what they are called; lists told apart by an actor have none', () => {
  const found = withoutIds({
    actors: [{ id: 'lillevik', name: 'Lillevik' }, { name: 'Storevik' }],
    roles: [{ id: 'chair', title: 'Chair', held_by: [{ actor: 'lillevik' }] }],
    risks: [{ id: 'ice', statement: 'Ice', measures: [{ what: 'Salt' }, {}] }],
  });
  expect(found).toEqual([
    { path: ['actors', 1], label: 'Storevik' },
    { path: ['risks', 0, 'measures', 0], label: 'Salt' },
    { path: ['risks', 0, 'measures', 1], label: '' },
  ]);
});

test('needed fields that are missing, but not those somebody is to settle', () => {
  const found = missingFields({
    language: 'en',
    status: 'draft',
    collaboration: { name: 'Home by supper', form: 'network', unsettled: [{ field: 'purpose' }] },
    goals: [{ id: 'calm', level: 'effect' }],
    terms: [{ id: 'at-home', word: 'home', unsettled: [{ field: 'word' }] }],
  });
  expect(found).toEqual([
    { path: ['goals', 0, 'statement'], field: 'statement', label: 'calm' },
    { path: ['terms', 0, 'meaning'], field: 'meaning', label: 'home' },
  ]);
});

test('nothing at all said of the collaboration', () => {
  const fields = missingFields({ language: 'en', status: 'draft' }).map(({ path }) =>
    path.join('.'),
  );
  expect(fields).toEqual(['collaboration.name', 'collaboration.purpose', 'collaboration.form']);
});

test('blanks, and what is not said of them', () => {
  const found = blanksOf({
    membership: { unsettled: [{ field: 'joining', due: '2027-01' }, {}] },
    arenas: [{ id: 'board', unsettled: [{ field: 'rhythm', by: 'chair', due: '2027-01' }] }],
  });
  expect(found).toEqual([
    { path: ['membership', 'unsettled', 0], field: 'joining', missing: ['by'] },
    { path: ['membership', 'unsettled', 1], field: '…', missing: ['by', 'due'] },
    { path: ['arenas', 0, 'unsettled', 0], field: 'rhythm', missing: [] },
  ]);
});
