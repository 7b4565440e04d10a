// Eight small stories and four real charters → the form that stands first, what shares the work, and why.
import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { toAsk } from '../../src/fit/answers.ts';
import { formFit } from '../../src/fit/fit.ts';
import { answersTo, candidates, criteria, grounds } from '../../src/fit/reasons.ts';
import { realCharter, realNames, story, storyNames } from '../support/form-stories.ts';

const today = '2026-11-30';
const fitOf = (charter: Charter) => formFit(charter, [], today);

const ends = {
  network: { first: 'network', parts: [] },
  'learning-network': { first: 'learning-network', gate: 'learn', parts: [] },
  'meeting-place': { first: 'meeting-place', gate: 'convey', parts: [] },
  project: { first: 'project', parts: [] },
  programme: { first: 'programme', parts: [] },
  'product-organisation': { first: 'product-organisation', parts: [] },
  combination: {
    first: 'product-organisation',
    parts: ['network explores', 'programme delivers', 'product-organisation runs'],
  },
  line: { first: 'project', gate: 'line', parts: [] },
};

test('each story has its end', () => {
  expect(Object.keys(ends).sort()).toEqual([...storyNames].sort());
});

test.each(Object.entries(ends))('%s', (name, end) => {
  const { order, gate, combination } = fitOf(story(name));
  expect({
    first: order[0]?.candidate,
    ...(gate === undefined ? {} : { gate: gate.key }),
    parts: (combination?.parts ?? []).map(({ candidate, does }) => `${candidate} ${does}`),
  }).toEqual(end);
  expect(order.map(({ candidate }) => candidate).sort()).toEqual([...candidates].sort());
});

test('in the story of a combination both pulls are named', () => {
  expect(fitOf(story('combination')).combination?.because).toEqual([
    { one: ['FIT-N3'], other: ['FIT-N2'] },
    { one: ['FIT-N5'], other: ['FIT-N6'] },
  ]);
});

describe.each(realNames)('the real charter of %s', (name) => {
  test('says little of the criteria, and that little is said', () => {
    const { notes, order } = fitOf(realCharter(name));
    const keys = notes.map(({ key }) => key);
    expect(keys.some((key) => key === 'littleKnown' || key === 'nothingKnown')).toBe(true);
    // No advice on size or openness before it is known which network is meant (TEN-2).
    expect(keys.includes('learningSize')).toBe(false);
    expect(order).toHaveLength(6);
  });
});

test('a council is told that it is not weighed, and that somebody above sets its frame', () => {
  const keys = fitOf(realCharter('skate')).notes.map(({ key }) => key);
  expect(keys).toContain('notWeighed');
  expect(keys).toContain('fromAbove');
});

test('a deliverable without a date says nothing of schedules', () => {
  const { answers } = fitOf(realCharter('nhs-wales-wtsb'));
  expect(answers.find(({ criterion }) => criterion === 'FIT-N2')?.by).toBe('nobody');
});

test('where there is nothing to run for years, that speaks against a product organisation', () => {
  const { order } = fitOf(story('learning-network'));
  const product = order.find(({ candidate }) => candidate === 'product-organisation');
  expect(product?.contrary.map(({ key }) => key)).toContain('nothingToRun');
});

test('eleven named heads are not unknown', () => {
  expect(fitOf(realCharter('skate')).answers.find((one) => one.criterion === 'FIT-N4')?.by).toBe(
    'nobody',
  );
});

/** What a person sees of the outcome. */
const outcome = (charter: Charter) => {
  const { order, gate, combination } = fitOf(charter);
  return JSON.stringify([order.map(({ candidate }) => candidate), gate?.key, combination?.parts]);
};

/** The story with only what was answered, so that every answer can be another. */
const asAnswered = (name: string): Charter => {
  const charter = story(name);
  const answers = fitOf(charter).answers.map(({ criterion, answer }) => [criterion, answer]);
  return { format: 1, answers: Object.fromEntries(answers) as Record<string, string> };
};

test.each(criteria)('%s can change the outcome', (criterion) => {
  const changes = storyNames.some((name) => {
    const charter = asAnswered(name);
    return answersTo(criterion).some((answer) => {
      const other = { ...charter, answers: { ...charter.answers, [criterion]: answer } };
      return outcome(other) !== outcome(charter);
    });
  });
  expect(changes).toBe(true);
});

/** Domain 5.2, in the order of the candidates. */
const table: Record<string, number[]> = {
  'FIT-N1': [2, 1, 0, -2, 1, 2],
  'FIT-N2': [-2, -2, -1, 2, 2, 1],
  'FIT-N3': [2, 1, 1, -2, 0, 0],
  'FIT-N4': [2, -1, 2, -2, -1, -1],
  'FIT-N5': [2, 2, 1, -1, -2, -1],
  'FIT-N6': [-2, -2, -2, 1, 2, 2],
  'FIT-N7': [-1, -1, 0, 1, 2, 1],
  'FIT-N8': [-1, -2, -2, 0, 2, 1],
  'FIT-N9': [-1, -1, -1, -1, 0, 2],
  'FIT-N10': [0, 2, -1, -2, -2, -2],
  'FIT-N11': [-1, -2, 2, 0, 0, 0],
  'FIT-N12': [2, 0, 0, -2, 1, 0],
};
test.each(Object.entries(table))('what a yes to %s weighs', (criterion, weights) => {
  const yes = grounds.filter((one) => one.criterion === criterion && one.when === 'yes');
  expect(
    candidates.map((candidate) => yes.reduce((sum, one) => sum + (one.weighs[candidate] ?? 0), 0)),
  ).toEqual(weights);
});

test('every ground has a source', () => {
  for (const ground of grounds) expect(ground.trace.length, ground.key).toBeGreaterThan(0);
  expect(new Set(grounds.map(({ key }) => key)).size).toBe(grounds.length);
});

test('what the charter says is not asked', () => {
  expect(toAsk(story('project'))).not.toContain('FIT-N7');
  expect(toAsk({ format: 1 })).toEqual([...criteria]);
});

test('the charter counts before what was answered, and the difference is said', () => {
  const charter = story('project');
  const answers = { ...charter.answers, 'FIT-N7': 'no' };
  const found = fitOf({ ...charter, answers }).answers.find((one) => one.criterion === 'FIT-N7');
  expect(found).toMatchObject({ answer: 'yes', by: 'charter', answeredBefore: 'no' });
});

test('since the last review: answers, the form, and what stands first', () => {
  const before = story('network');
  const now: Charter = {
    ...before,
    collaboration: { ...before.collaboration, form: 'project' },
    funding: { joint_money: { exists: true } },
    answers: { ...before.answers, 'Q-FORM-03': 'one-off', 'FIT-N5': 'no', 'FIT-N6': 'yes' },
  };
  const { moved } = formFit(now, [{ at: '2026-06-15', charter: before }], today);
  expect(moved?.since).toBe('2026-06-15');
  expect(moved?.form).toEqual({ from: 'network', to: 'project' });
  expect(moved?.answers).toContainEqual({ criterion: 'FIT-N7', from: 'no', to: 'yes' });
});
