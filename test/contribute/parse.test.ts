// A contribution is read whole, or every place that needs mending is named; what does not fit is told apart.
import { expect, test } from 'vitest';
import { formatContribution } from '../../src/contribute/format.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import { pathText } from '../../src/yaml/problem.ts';
import { corePack as pack } from '../support/sitting.ts';
import { fromLillevik, safelyHome as charter } from '../support/three-views.ts';

const parse = (text: string) => parseContribution(text, { pack, charter });

test('answers and perceptions, in the form the question has', () => {
  const { contribution, problems, misfits } = parse(fromLillevik);
  expect([...problems, ...misfits]).toEqual([]);
  expect(contribution.answers).toMatchObject({
    'Q-GOAL-01': [
      { statement: 'Hjelpen er på plass samme dag', needs: [{ text: 'noen som låser opp' }] },
    ],
    'Q-GOAL-04': { 'hjelp-samme-dag': { what: 'Timer fra utskriving til første besøk' } },
    'Q-RES-01': { kind: 'time', amount: 'to timer i uka' },
    'Q-DEC-05': 'I referatet',
  });
  expect(contribution.perceptions).toEqual({
    'Q-TRU-02': {
      answer: '2',
      why: 'Vi får ikke svar når vi ringer avdelingen.',
      read_aloud: true,
    },
    'Q-ROL-05': { answer: 'cannot-say' },
  });
});

test('written, it is read back the same', () => {
  const { contribution } = parse(fromLillevik);
  const again = parse(formatContribution(contribution, pack));
  expect(again).toMatchObject({ contribution, problems: [], misfits: [] });
});

test('all that cannot be read is named, each with its place', () => {
  const { problems } = parse(
    fromLillevik
      .replace('answer: 2', 'answer: 7')
      .replace('kind: time', 'kind: patience')
      .replace('  - title: Koordinator\n      kind', '  - kind')
      .concat('mood: fine\n'),
  );
  expect(problems.map(({ code, line, path }) => [code, line, pathText(path)])).toEqual([
    ['missing', 18, 'answers.Q-ROL-02[0].title'],
    ['not-a-choice', 21, 'answers.Q-RES-01.kind'],
    ['not-a-choice', 27, 'perceptions.Q-TRU-02.answer'],
    ['unknown-key', 32, 'mood'],
  ]);
});

test('a question the pack has not, and a record the charter has not, do not fit; the rest is taken', () => {
  const { contribution, problems, misfits } = parse(
    fromLillevik
      .replace('Q-DEC-05:', 'Q-DEC-99:')
      .replace('hjelp-samme-dag:', 'hjelp-samme-uke:')
      .replace('[lillevik]', '[lillevik, storevik]'),
  );
  expect(problems).toEqual([]);
  expect(misfits.map(({ code, value, suggestion }) => [code, value, suggestion])).toEqual([
    ['dangling', 'hjelp-samme-uke', 'hjelp-samme-dag'],
    ['dangling', 'storevik', undefined],
    ['unknown-key', undefined, expect.stringMatching(/^Q-DEC-/)],
  ]);
  expect(contribution.answers).not.toHaveProperty('Q-GOAL-04');
  expect(contribution.answers?.['Q-ROL-02']).toEqual([
    { title: 'Koordinator', kind: 'coordinator', held_by: ['lillevik'] },
  ]);
});

test('made with another version of the pack, a choice or a field it no longer has is left out and named', () => {
  const source = fromLillevik
    .replace('kind: time', 'kind: goodwill')
    .replace('amount:', 'colour: red\n    amount:');
  expect(parse(source).problems).toHaveLength(2);
  const { contribution, problems, misfits } = parse(source.replace('core@1.0.0', 'core@0.9.0'));
  expect(problems).toEqual([]);
  expect(misfits.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['not-a-choice', 'answers.Q-RES-01.kind'],
    ['unknown-key', 'answers.Q-RES-01.colour'],
  ]);
  expect(contribution.answers?.['Q-RES-01']).toEqual({ amount: 'to timer i uka' });
});

test('a later format is not guessed at', () => {
  const { problems } = parse(fromLillevik.replace('contribution: 1', 'contribution: 2'));
  expect(problems).toMatchObject([{ code: 'newer-format', value: '2', known: 1 }]);
});

test('a statement is not a joint question, nor the other way round', () => {
  const { misfits } = parse(fromLillevik.replace('  Q-DEC-05: I', '  Q-TRU-02: I'));
  expect(misfits).toMatchObject([{ code: 'unknown-key', path: ['answers', 'Q-TRU-02'] }]);
});
