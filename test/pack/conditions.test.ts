import { describe, expect, it } from 'vitest';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import { loadCel } from '../../src/pack/cel.ts';
import { filled } from '../../src/pack/charter-view.ts';
import { conditionsWith, loadConditions, unjudged } from '../../src/pack/conditions.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { mentionsOf } from '../../src/pack/mentions.ts';
import { changed, dischargeFiles } from './pack-files.ts';

const pack = parsePack(dischargeFiles).pack!;
const { judge, holds } = await loadConditions(pack);

const network: Charter = {
  collaboration: { name: 'Trygt hjem', form: 'network', network_purpose: 'both' },
  goals: [{ id: 'home', statement: 'Hjem samme dag', indicators: [{ what: 'Antall' }] }],
  arenas: [{ id: 'board', name: 'Styret', usual_attendance: 40 }],
  funding: { models: [{ id: 'split', shares: [{ actor: 'stad', percent: 50 }] }] },
  answers: { 'D-WARD-02': 'same-day' },
};

describe('a condition', () => {
  it.each([
    ['form_group == "network"', true],
    ['form_group in ["formal", "council"]', false],
    ['collaboration.network_purpose in ["learning", "both"]', true],
    ['size(goals) > 0 && goals.all(g, size(g.indicators) > 0)', true],
    ['goals.exists(g, g.statement == "")', false],
    ['arenas.exists(a, a.usual_attendance > 35)', true],
    ['format == 0', true],
    ['arenas.exists(a, a.usual_attendance / 2 == 20)', true],
    ['funding.models.exists(m, m.shares.exists(s, s.percent * 2.0 == 100.0))', true],
    ['goals[size(goals) - 1].statement != ""', true],
    ['answers["D-WARD-02"] == "same-day"', true],
    ['"Hjem samme dag" in goals.map(g, g.statement)', true],
  ])('%s', (when, expected) => {
    expect(judge(when, network)).toEqual({ holds: expected });
  });

  it.each([
    ['form_group == ""', true],
    ['collaboration.form == "" && collaboration.scope.inside.size() == 0', true],
    ['funding.joint_money.exists', false],
    ['answers["D-WARD-02"] == ""', true],
    ['answers["D-HOME-02"] == "" && states["D-HOME-02"].state == ""', true],
    ['risks.all(r, r.owner != "")', true],
    ['review.next == "" || review.under_way.themes.size() == 0', true],
    ['resources.size() == 0', true],
  ])('of an empty charter: %s', (when, expected) => {
    expect(judge(when, {})).toEqual({ holds: expected });
  });

  it.each([
    ['goals[3].statement == ""', /index out of bounds/],
    ['form_grup == "network"', /form_grup/],
    ['form_group ==', /EOF/],
    ['collaboration.constructor == ""', /No such key: constructor/],
    ['form_group', /not a yes or no: string/],
    ['collaboration.name.matches("^(a+)+$")', /matches\(\)/],
    ['has(collaboration.name)', /has\(\)/],
  ])('that cannot be judged is asked, and told: %s', (when, told) => {
    const verdict = judge(when, network);
    expect(verdict.holds).toBe(true);
    expect(verdict.problem).toMatch(told);
    expect(holds(when, network)).toBe(true);
  });

  it('the questions that cannot be judged are known by id', () => {
    const files = changed(dischargeFiles, 'themes/home.yaml', [
      'form_group != "council"',
      'goals[0].statement != ""',
    ]);
    const broken = parsePack(files).pack!;
    const conditions = { judge, holds };
    expect(unjudged(pack, conditions, network)).toEqual([]);
    expect(unjudged(broken, conditions, network)).toEqual([]);
    expect(unjudged(broken, conditions, { ...network, goals: [] })).toEqual([
      { id: 'D-HOME-01', problem: expect.stringContaining('out of bounds') },
    ]);
  });

  it('a question of a list, not yet answered, is an empty list', async () => {
    const question = { ...pack.themes[0]!.questions[2]!, kind: 'choices' as const };
    const many = { ...pack, themes: [{ ...pack.themes[0]!, questions: [question] }] };
    const conditions = conditionsWith(await loadCel(), many);
    expect(conditions.judge('"same-day" in answers["D-WARD-02"]', {})).toEqual({ holds: false });
  });
});

it('the view of a charter has every field', () => {
  const view = filled(charterShape, {
    collaboration: { mandated_by: [{ id: 'county', party: { text: 'fylkestinget' } }] },
    resources: [{ id: 'hours', amount: { value: 2, unit: 'timer' } }],
  }) as { collaboration: { mandated_by: unknown[]; name: string }; resources: unknown[] };
  expect(view.collaboration.name).toBe('');
  expect(view.collaboration.mandated_by[0]).toMatchObject({ party: 'fylkestinget', relation: '' });
  expect(view.resources[0]).toMatchObject({ amount: '2 timer', displaces: '' });
});

it('what a condition looks at is found under the name of its list', async () => {
  const cel = await loadCel();
  const { ast } = new cel.Environment({ unlistedVariablesAreDyn: true }).parse(
    'goals.exists(g, g.indicators.all(i, i.what == "x")) && answers["D-WARD-02"] in ["a"] ? form_group == "council" : goals[size(needs)].level == ""',
  );
  const { places, comparisons } = mentionsOf(ast);
  expect(places.map(({ path }) => path.join('.'))).toEqual([
    'goals',
    'goals.indicators',
    'goals.indicators.what',
    'answers.D-WARD-02',
    'form_group',
    'goals.level',
    'needs',
  ]);
  expect(comparisons.map(({ path, word }) => [path.join('.'), word])).toEqual([
    ['goals.indicators.what', 'x'],
    ['answers.D-WARD-02', 'a'],
    ['form_group', 'council'],
    ['goals.level', ''],
  ]);
});
