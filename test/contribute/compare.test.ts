// Three organisations' answers side by side: agree, differ, alone, left open; and nothing of who perceived what.
import { expect, test } from 'vitest';
import { compare, type Compared } from '../../src/contribute/compare.ts';
import type { Contribution } from '../../src/contribute/contribution.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import { corePack as pack, settingOf } from '../support/sitting.ts';
import { fromLillevik, safelyHome as charter } from '../support/three-views.ts';

const lillevik = parseContribution(fromLillevik, { pack, charter }).contribution;
const other = (actor: string, change: Partial<Contribution>): Contribution => ({
  ...lillevik,
  actor,
  answers: { ...lillevik.answers, ...change.answers },
  perceptions: { ...lillevik.perceptions, ...change.perceptions },
});
const storas = other('storas', {
  answers: {
    'Q-GOAL-01': [
      { statement: 'hjelpen er på plass samme dag.' },
      { statement: 'Ingen venter på en seng' },
    ],
    'Q-FORM-01': { name: 'TRYGT HJEM', purpose: 'Ingen skal ligge på sykehus uten grunn.' },
  },
  perceptions: {
    'Q-TRU-02': { answer: '5', why: 'De ringer alltid.' },
    'Q-ROL-05': { answer: '4' },
  },
});
const { 'Q-DEC-05': _, ...fewer } = lillevik.answers ?? {};
const fjord: Contribution = {
  ...lillevik,
  actor: 'fjordsykehuset',
  answers: { ...fewer, 'Q-ROL-02': [{ title: 'Koordinator', held_by: ['fjordsykehuset'] }] },
  perceptions: { 'Q-TRU-02': { answer: '4' } },
};
const compared = (contributions: Contribution[], more: Partial<Compared> = {}) =>
  compare({ setting: settingOf(), charter }, { contributions, earlier: [], ...more });
const question = (id: string, contributions = [lillevik, storas, fjord]) =>
  compared(contributions).questions.find((one) => one.id === id);

test('a list is compared line by line, whatever the capitals and the full stop', () => {
  expect(question('Q-GOAL-01')).toMatchObject({
    standing: 'differ',
    missing: [],
    points: [
      {
        label: 'Hjelpen er på plass samme dag',
        kind: 'line',
        values: [{ actors: ['lillevik', 'storas', 'fjordsykehuset'] }],
        open: [],
      },
      { kind: 'value', values: [{ text: 'noen som låser opp' }], open: ['storas'] },
      {
        label: 'Ingen venter på en seng',
        values: [{ actors: ['storas'] }],
        open: ['lillevik', 'fjordsykehuset'],
      },
    ],
  });
});

test('a field of a line differs where two who have the line say different things', () => {
  const held = question('Q-ROL-02')?.points.find(({ label }) => label.includes('holds'));
  expect(held?.values).toEqual([
    { text: 'Lillevik kommune', actors: ['lillevik', 'storas'] },
    { text: 'Fjordsykehuset', actors: ['fjordsykehuset'] },
  ]);
});

test('the fields of a section, each for itself', () => {
  expect(question('Q-FORM-01')?.points.map(({ values }) => values.length)).toEqual([1, 2]);
});

test('answered by some: who has left it open; by one: alone; about oneself: neither', () => {
  expect(question('Q-DEC-05')).toMatchObject({ standing: 'agree', missing: ['fjordsykehuset'] });
  expect(question('Q-DEC-05', [lillevik, fjord])).toMatchObject({ standing: 'alone' });
  expect(question('Q-RES-01')).toMatchObject({ standing: 'own' });
  expect(question('Q-WRK-01')).toBeUndefined();
});

test('first where they differ, last where they say the same', () => {
  const standings = compared([lillevik, storas, fjord]).questions.map(({ standing }) => standing);
  expect([...new Set(standings)]).toEqual(['differ', 'own', 'agree']);
});

test('of perceptions: number, median and whether they lie wide; the why that was ticked, and no name', () => {
  const { statements } = compared([lillevik, storas, fjord]);
  expect(statements.map(({ id, spread }) => [id, spread?.answered])).toEqual([
    ['Q-TRU-02', 3],
    ['Q-ROL-05', undefined],
  ]);
  expect(statements[0]).toMatchObject({
    spread: { answered: 3, cannotSay: 0, median: 4, wide: true },
    whys: ['Vi får ikke svar når vi ringer avdelingen.'],
  });
  expect(JSON.stringify(statements)).not.toMatch(/ringer alltid|dots|least|storas/u);
  expect(statements[1]).toMatchObject({ whys: [], related: [{ names: ['Koordinator'] }] });
});

test('the order of the contributions changes nothing in the statements', () => {
  expect(compared([fjord, storas, lillevik]).statements).toEqual(
    compared([lillevik, storas, fjord]).statements,
  );
});

test('of two respondents nothing, also when everybody has agreed', () => {
  const { statements } = compared([lillevik, storas], { dots: { allAgreed: true } });
  expect(JSON.stringify(statements)).not.toMatch(/spread|dots|ringer avdelingen/u);
});

test('against the last review that holds the statement', () => {
  const aggregate = { answered: 3, median: 3, wide: false };
  const { statements } = compared([lillevik, storas, fjord], {
    earlier: [
      { date: '2025-05-06', perceptions: { 'Q-TRU-02': { ...aggregate, median: 5 } } },
      { date: '2026-05-12', perceptions: { 'Q-TRU-02': aggregate } },
    ],
  });
  expect(statements[0]?.moved).toEqual({ since: '2026-05-12', median: 'up', spread: 'wider' });
});
