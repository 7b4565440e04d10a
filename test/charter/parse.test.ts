// What a charter's file says that its shape alone cannot: ids, references, the format.
import { describe, expect, it } from 'vitest';
import { eachReference, parseCharter, pointsAt, recordsOf } from '../../src/charter/parse.ts';

const people = `format: 1
actors:
  - id: stad
    name: Stad kommune
    also_called: [Stadlandet]
  - id: kinn
    name: Kinn kommune
arenas:
  - id: radet
    name: Rådet
roles:
  - id: leder
    title: Leder
goals:
  - id: hjem
    statement: Trygt hjem
    indicators: [{ id: ventetid, what: Dager i vente }]
`;
const told = (more: string) =>
  parseCharter(people + more).problems.map(({ code, line, value, suggestion }) => [
    code,
    line,
    value,
    suggestion,
  ]);

describe('references', () => {
  it.each([
    ['benefits: [{ id: a, taken_out_by: stad, goal: hjem, who: kinn }]\n', []],
    ['benefits: [{ id: a, who: { text: alle i fylket } }]\n', []],
    ['deliverables: [{ id: a, steered_by: joint, owner: radet }]\n', []],
    ['open_points: [{ id: a, about: Q-GOAL-01 }, { id: b, about: ventetid }]\n', []],
    ['disputes: [{ id: a, about: hjem.statement }, { id: b, about: collaboration.purpose }]\n', []],
    ['disputes: [{ id: a, about: review.under_way.started }]\n', []],
    ['benefits: [{ id: a, goal: hjm }]\n', [['dangling', 18, 'hjm', 'hjem']]],
    ['benefits: [{ id: a, goal: Trygt hjem }]\n', [['dangling', 18, 'Trygt hjem', 'hjem']]],
    ['benefits: [{ id: a, taken_out_by: Stadlandet }]\n', [['dangling', 18, 'Stadlandet', 'stad']]],
    ['benefits: [{ id: a, taken_out_by: radet }]\n', [['wrong-kind', 18, 'radet', undefined]]],
    ['deliverables: [{ id: a, steered_by: jont }]\n', [['dangling', 18, 'jont', 'joint']]],
    [
      'disputes: [{ id: a, about: hjem.statment }]\n',
      [['dangling', 18, 'hjem.statment', 'hjem.statement']],
    ],
    ['disputes: [{ id: a, about: actors.name }]\n', [['dangling', 18, 'actors.name', undefined]]],
    [
      'waivers: [{ id: a, about: hjem.statement }]\n',
      [['dangling', 18, 'hjem.statement', undefined]],
    ],
  ])('%s', (more, problems) => {
    expect(told(more)).toEqual(problems);
  });
  it('are listed with what they may point at', () => {
    const { charter } = parseCharter(`${people}benefits: [{ id: a, goal: hjem }]\n`);
    expect(eachReference(charter)).toEqual([
      { path: ['benefits', 0, 'goal'], id: 'hjem', to: ['goals'], words: [] },
    ]);
  });
  it('tell what points at a record', () => {
    const { charter } = parseCharter(
      `${people}benefits: [{ id: a, goal: hjem }]\ndisputes: [{ id: b, about: hjem.statement }]\n`,
    );
    expect(pointsAt(charter, 'hjem')).toEqual([
      ['benefits', 0, 'goal'],
      ['disputes', 0, 'about'],
    ]);
  });
});

describe('ids', () => {
  it('are missing without being a problem', () => {
    expect(told('terms: [{ word: hjem }]\n')).toEqual([]);
  });
  it('stand once in the whole file', () => {
    expect(told('terms: [{ id: stad, word: Stad }]\n')).toEqual([
      ['duplicate-id', 18, 'stad', 'stad-2'],
    ]);
  });
  it('are well formed, and what is not gets one that is', () => {
    expect(told('terms: [{ id: Ny avtale, word: Stad }]\n')).toEqual([
      ['wrong-pattern', 18, 'Ny avtale', 'ny-avtale'],
    ]);
  });
  it('lead to their records, with what people call them', () => {
    const records = recordsOf(parseCharter(people).charter);
    expect(records.get('ventetid')).toMatchObject({
      list: 'goals.indicators',
      path: ['goals', 0, 'indicators', 0],
      label: 'Dager i vente',
    });
    expect([...records.keys()]).toEqual(['stad', 'kinn', 'radet', 'leder', 'hjem', 'ventetid']);
  });
});

describe('the format', () => {
  it('must be there', () => {
    expect(parseCharter('status: draft\n').problems).toMatchObject([{ code: 'missing', line: 1 }]);
  });
  it('that is newer is the only thing said', () => {
    expect(parseCharter('format: 2\nnovelty: x\n').problems).toMatchObject([
      { code: 'newer-format', value: '2', known: 1, line: 1 },
    ]);
  });
});
