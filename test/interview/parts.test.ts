import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { withPart } from '../../src/interview/change.ts';
import { isFilled, partsOf, valueOf } from '../../src/interview/parts.ts';
import { actors, safelyHome } from '../support/safely-home.ts';
import { question } from '../support/sitting.ts';

const two: Charter = { actors: actors.slice(0, 2).map((actor) => ({ ...actor })) };
const keys = (id: string, charter: Charter) => partsOf(question(id), charter).map(({ key }) => key);

test.each<[string, string, Charter, string[]]>([
  [
    'a list and then its fields, column by column',
    'Q-ACT-01',
    two,
    [...['rows', 'kind/skarsund', 'kind/lia', 'brings/skarsund', 'brings/lia']],
  ],
  ['the list alone while it is empty', 'Q-ACT-01', {}, ['rows']],
  [
    'only the records of its own kind',
    'Q-RSK-02',
    { risks: [{ id: 'beds' }, { id: 'talk', kind: 'joint' }] },
    ['rows', 'owner/talk', 'measures/talk'],
  ],
  [
    'a column',
    'Q-USER-04',
    { needs: [{ id: 'sleep' }, { id: 'phone' }] },
    ['evidence/sleep', 'evidence/phone'],
  ],
  ['a column without rows', 'Q-USER-04', {}, []],
  [
    'a column inside the records',
    'Q-GOAL-04',
    { goals: [{ id: 'home' }] },
    ['indicators.what/home', 'indicators.baseline/home'],
  ],
  [
    'a row for each actor that is still there',
    'Q-ANC-03',
    { actors: [{ id: 'lia' }, { id: 'skarsund', left: '2025' }] },
    ['audience/lia'],
  ],
  [
    'an actor that has left is asked nothing',
    'Q-FORM-08',
    { actors: [{ id: 'lia' }, { id: 'skarsund', left: '2025' }] },
    ['alignment/lia'],
  ],
  ['fields of a section', 'Q-FORM-01', {}, ['name', 'purpose']],
  ['fields inside a section', 'Q-FORM-02', {}, ['scope.inside', 'scope.outside']],
  [
    'a yes or no that has not been answered',
    'Q-RES-03',
    {},
    ['joint_money.exists', 'joint_money.decided_by', 'joint_money.accounted_by'],
  ],
  [
    'a no, after which nothing is left to ask',
    'Q-RES-03',
    { funding: { joint_money: { exists: false } } },
    ['joint_money.exists'],
  ],
  ['items', 'Q-FORM-06', {}, ['problem', 'solution', 'users', 'actors', 'lines-of-command']],
])('%s', (_, id, charter, parts) => {
  expect(keys(id, charter)).toEqual(parts.map((part) => `${id}/${part}`));
});

test('an answer of its own is one part', () => expect(keys('Q-DEC-05', {})).toEqual(['Q-DEC-05']));

const partOf = (id: string, charter: Charter, end: string) => {
  const part = partsOf(question(id), charter).find(({ key }) => key.endsWith(end));
  if (!part) throw new Error(`${id} has no part ${end}`);
  return { question: question(id), part };
};
const set = (charter: Charter, id: string, at: [string, unknown]): Charter =>
  withPart(charter, { ...partOf(id, charter, at[0]), value: at[1] });

test.each<[string, Charter, string, [string, unknown], Charter]>([
  [
    'a field of a record',
    two,
    'Q-ACT-01',
    ['brings/lia', 'a ward'],
    { actors: [{ ...actors[0] }, { ...actors[1], brings: 'a ward' }] },
  ],
  [
    'a record for an actor that had none',
    two,
    'Q-ANC-01',
    ['level/lia', 'board'],
    { ...two, anchoring: [{ id: 'lia-2', actor: 'lia', level: 'board' }] },
  ],
  [
    'the first of the records inside',
    {
      goals: [
        {
          id: 'home',
          indicators: [{ id: 'i', what: 'Back within a week', target: '5 %' }, { id: 'j' }],
        },
      ],
    },
    'Q-GOAL-04',
    ['indicators.baseline/home', '14 %'],
    {
      goals: [
        {
          id: 'home',
          indicators: [
            { id: 'i', what: 'Back within a week', target: '5 %', baseline: '14 %' },
            { id: 'j' },
          ],
        },
      ],
    },
  ],
  [
    'a section',
    {},
    'Q-REV-01',
    ['rhythm', 'every half year'],
    { review: { rhythm: 'every half year' } },
  ],
  [
    'an answer',
    {},
    'Q-DEC-05',
    ['Q-DEC-05', 'In the minutes.'],
    { answers: { 'Q-DEC-05': 'In the minutes.' } },
  ],
  [
    'an item, in the order of the items',
    { answers: { 'Q-FORM-06': [{ about: 'users', answer: '4' }] } },
    'Q-FORM-06',
    ['problem', '2'],
    {
      answers: {
        'Q-FORM-06': [
          { about: 'problem', answer: '2' },
          { about: 'users', answer: '4' },
        ],
      },
    },
  ],
  [
    'an item beside what somebody wrote by hand',
    { answers: { 'Q-FORM-06': 'We talked about this in May.' } },
    'Q-FORM-06',
    ['users', '4'],
    { answers: { 'Q-FORM-06': ['We talked about this in May.', { about: 'users', answer: '4' }] } },
  ],
])('writes %s', (_, before, id, at, after) => expect(set(before, id, at)).toEqual(after));

test.each<[string, Charter, string, string, Charter]>([
  [
    'a field',
    two,
    'Q-ACT-01',
    'brings/lia',
    { actors: [{ ...actors[0] }, { id: 'lia', name: 'Lia kommune', kind: 'municipality' }] },
  ],
  ['the last field of a section', { review: { rhythm: 'yearly' } }, 'Q-REV-01', 'rhythm', {}],
  ['the last answer', { answers: { 'Q-DEC-05': 'Here.' } }, 'Q-DEC-05', 'Q-DEC-05', {}],
  [
    'the last item',
    { answers: { 'Q-FORM-06': [{ about: 'users', answer: '4' }] } },
    'Q-FORM-06',
    'users',
    {},
  ],
  [
    'what an actor was given a record for',
    { ...two, anchoring: [{ id: 'lia-2', actor: 'lia', level: 'board' }] },
    'Q-ANC-01',
    'level/lia',
    two,
  ],
  [
    'what an entry inside a record was made for',
    { goals: [{ id: 'home', indicators: [{ id: 'back', baseline: '14 %' }] }] },
    'Q-GOAL-04',
    'indicators.baseline/home',
    { goals: [{ id: 'home' }] },
  ],
])('empties %s', (_, before, id, end, after) =>
  expect(set(before, id, [end, undefined])).toEqual(after),
);

test('reads what it wrote', () => {
  const charter = set(safelyHome, 'Q-RES-01', ['amount/lia', { value: 2, unit: 'nurses' }]);
  const { question: asked, part } = partOf('Q-RES-01', charter, 'amount/lia');
  expect(valueOf(charter, asked, part)).toEqual({ value: 2, unit: 'nurses' });
  expect(isFilled(charter, asked, part)).toBe(true);
});
