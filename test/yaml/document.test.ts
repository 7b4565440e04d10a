// What a file says, where it says it, and all that is wrong with it.
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/yaml/document.ts';
import {
  choice,
  date,
  list,
  map,
  mapOrOne,
  measure,
  number,
  record,
  referenceOrText,
  required,
  simple,
  text,
  yesNo,
} from '../../src/yaml/shape.ts';

const shape = record({
  format: required(number({ min: 1, whole: true })),
  name: text(),
  quorum: text(),
  due: date(),
  joint: yesNo(),
  percent: number({ min: 0, max: 100 }),
  form: choice(['network', 'council']),
  tasks: list(text()),
  who: referenceOrText('actors'),
  amount: measure(),
  answers: map('question', simple()),
  level: mapOrOne('word', choice(['core', 'deeper'])),
  section: record({ colour: text() }),
});
const read = (source: string) => parseDocument(`format: 1\n${source}`, shape);
const told = (source: string) =>
  read(source).problems.map(({ code, line, column, suggestion }) => [
    code,
    line,
    column,
    suggestion,
  ]);

describe('text', () => {
  it.each([
    'no',
    'off',
    '5',
    '0123',
    '2026-01-01',
    '1e3',
    '~',
    'null',
    'true',
    '=',
    '0x1F',
    '12:30',
  ])('keeps the characters of %s', (typed) => {
    expect(read(`quorum: ${typed}`).value?.quorum).toBe(typed);
  });
  it('is NFC, whatever the file is', () => {
    expect(read('name: A\u030alesund').value?.name).toBe('Ålesund');
  });
  it('is the same with CRLF and a byte order mark', () => {
    const source = 'format: 1\nname: |\n  Trygt hjem.\n\n  Alltid.\n';
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(parseDocument(windows, shape)).toMatchObject({
      value: parseDocument(source, shape).value,
      problems: [],
    });
  });
});

describe('what is empty', () => {
  it.each([
    'name:',
    'name: ""',
    'name: "  "',
    'due: ~',
    'tasks: []',
    'tasks: null',
    'tasks:\n  -\n  - ""',
    'section: {}',
    'section:\n  colour:',
    'answers: {}',
  ])('%s is absent', (source) => {
    expect(read(source)).toMatchObject({ value: { format: 1 }, problems: [] });
  });
  it('an empty file lacks what it must have', () => {
    expect(parseDocument('# utkast\n', shape).problems).toMatchObject([
      { code: 'missing', key: 'format' },
    ]);
  });
});

describe('values', () => {
  it.each([
    ['due: 2026', { due: '2026' }],
    ['due: "2026-Q2"', { due: '2026-Q2' }],
    ['due: 2028-02-29', { due: '2028-02-29' }],
    ['joint: yes', { joint: true }],
    ['joint: false', { joint: false }],
    ['percent: 12.5', { percent: 12.5 }],
    ['who: stad', { who: 'stad' }],
    ['who: { text: the public }', { who: { text: 'the public' } }],
    ['amount: 5', { amount: '5' }],
    ['amount: { value: 5, unit: dager }', { amount: { value: 5, unit: 'dager' } }],
    [
      'answers: { Q-1: 5, Q-2: [a, { navn: b }] }',
      { answers: { 'Q-1': '5', 'Q-2': ['a', { navn: 'b' }] } },
    ],
    ['level: core', { level: 'core' }],
    ['level: { formal: core }', { level: { formal: 'core' } }],
  ])('%s', (source, value) => {
    expect(read(source)).toMatchObject({ value: { format: 1, ...value }, problems: [] });
  });
});

describe('problems', () => {
  it.each([
    ['nmae: x', [['unknown-key', 2, 1, 'name']]],
    ['colour: x', [['unknown-key', 2, 1, undefined]]],
    ['due: 15.6.2026', [['not-a-date', 2, 6, '2026-06-15']]],
    ['due: 2026-02-30', [['not-a-date', 2, 6, undefined]]],
    ['due: om et halvt år', [['not-a-date', 2, 6, undefined]]],
    ['joint: ja', [['not-yes-or-no', 2, 8, 'yes']]],
    ['percent: 12,5', [['not-a-number', 2, 10, '12.5']]],
    ['percent: 50 %', [['not-a-number', 2, 10, '50']]],
    ['percent: 101', [['out-of-limits', 2, 10, undefined]]],
    ['percent: "50"', [['not-a-number', 2, 10, '50']]],
    ['form: Netwerk', [['not-a-choice', 2, 7, 'network']]],
    ['tasks: { a: b }', [['wrong-type', 2, 8, undefined]]],
    ['name: [a, b]', [['wrong-type', 2, 7, undefined]]],
    ['section: x', [['wrong-type', 2, 10, undefined]]],
  ])('%s', (source, problems) => {
    expect(told(source)).toEqual(problems);
  });
  it('says where a key belongs', () => {
    expect(read('colour: x').problems).toMatchObject([{ belongs: 'section' }]);
    expect(read('section:\n  tasks: [a]').problems).toMatchObject([{ belongs: '' }]);
  });
  it('are all told at once, in the order of the file, and the rest is read', () => {
    const { value, problems } = read('form: x\nname: Trygt hjem\ndue: y\ntasks: z\n');
    expect(problems.map(({ code, line }) => [line, code])).toEqual([
      [2, 'not-a-choice'],
      [4, 'not-a-date'],
      [5, 'wrong-type'],
    ]);
    expect(value).toEqual({ format: 1, name: 'Trygt hjem' });
  });
});

describe('places', () => {
  it('follow the value, also past entries that are empty', () => {
    const { locate } = read('tasks:\n  - forberede\n  -\n  - følge opp\n');
    expect(locate(['tasks', 1])).toEqual({ line: 5, column: 5, endColumn: 14 });
    expect(locate(['tasks', 2])).toBeUndefined();
  });
});
