// The built-in pack as it stands: how much it asks, in what order, and what it rests on.
import { describe, expect, it } from 'vitest';
import { loadConditions } from '../../src/pack/conditions.ts';
import { formGroups } from '../../src/charter/form-group.ts';
import { kindOf } from '../../src/pack/kind.ts';
import { levelOf } from '../../src/pack/levels.ts';
import { lintPack } from '../../src/pack/lint.ts';
import { questionsOf } from '../../src/pack/pack.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { packStats } from '../../src/pack/stats.ts';
import { writesOf } from '../../src/pack/writes.ts';
import { coreFiles } from './pack-files.ts';

const pack = parsePack(coreFiles).pack!;
const questions = questionsOf(pack);
const conditions = await loadConditions(pack);

it('nothing is wrong with it, in any of its languages', async () => {
  const told = await lintPack(coreFiles);
  expect(told.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
});

it('92 questions in 14 themes, in the order of semantics 2', () => {
  expect(questions).toHaveLength(92);
  expect(pack.themes.map(({ id }) => id)).toEqual([
    'form',
    'actors',
    'users',
    'goals',
    'roles',
    'trust',
    'anchoring',
    'resources',
    'arenas',
    'decisions',
    'risks',
    'reporting',
    'network-practice',
    'review',
  ]);
  const ids = questions.map(({ id }) => id);
  expect(ids.indexOf('Q-FORM-05')).toBeLessThan(ids.indexOf('Q-FORM-04'));
  expect(pack.themes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
});

it('how much a group is asked the first time, and the second', () => {
  const { rows } = packStats(pack, conditions, 'nb');
  const figures = Object.fromEntries(
    rows.map(({ group, purpose, level, joint, each }) => [
      [group, purpose, level].filter(Boolean).join(' '),
      `${joint.questions} joint, ${each.questions} each`,
    ]),
  );
  expect(figures).toEqual({
    'network collaboration core': '29 joint, 4 each',
    'network collaboration deeper': '39 joint, 8 each',
    'network collaboration review': '2 joint, 1 each',
    'network learning core': '29 joint, 4 each',
    'network learning deeper': '42 joint, 9 each',
    'network learning review': '2 joint, 1 each',
    'meeting-place core': '26 joint, 3 each',
    'meeting-place deeper': '37 joint, 7 each',
    'meeting-place review': '2 joint, 1 each',
    'formal core': '32 joint, 3 each',
    'formal deeper': '34 joint, 7 each',
    'formal review': '2 joint, 1 each',
    'council core': '32 joint, 4 each',
    'council deeper': '34 joint, 8 each',
    'council review': '2 joint, 1 each',
  });
});

describe('outcomes', () => {
  const outcomes = Array.from(
    { length: 15 },
    (_, index) => `OUT-${String(index + 1).padStart(2, '0')}`,
  );
  const reached = (isCounted: (id: string) => boolean): string[] => {
    const traces = questions.filter(({ id }) => isCounted(id)).flatMap(({ trace }) => trace);
    return outcomes.filter((outcome) => traces.includes(outcome));
  };
  const formal = { collaboration: { form: 'project' as const } };

  it('every one is reached by a core question for formal forms, except working methods', () => {
    const core = new Set(
      questions.flatMap((question) =>
        levelOf(question, 'formal') === 'core' &&
        (question.when === undefined || conditions.holds(question.when, formal))
          ? [question.id]
          : [],
      ),
    );
    const missing = outcomes.filter((outcome) => !reached((id) => core.has(id)).includes(outcome));
    expect(missing).toEqual(['OUT-08']);
    // The half of OUT-03 that is about each organisation's own character is deeper.
    expect(core.has('Q-FORM-08')).toBe(false);
  });

  it('every one is reached by some question', () => {
    expect(reached(() => true)).toEqual(outcomes);
  });
});

it('what every organisation answers alone is a scale kept under answers', () => {
  for (const question of questions.filter(({ who }) => who === 'each')) {
    expect([question.id, question.writes, kindOf(question)]).toEqual([
      question.id,
      'answers',
      'scale',
    ]);
  }
});

it('a core question asks for three fields at most', () => {
  for (const question of questions) {
    const writes = writesOf(question);
    const isCore = formGroups.some((group) => levelOf(question, group) === 'core');
    if (writes.kind !== 'answers' && isCore) {
      expect(writes.fields.length, question.id).toBeLessThanOrEqual(3);
    }
  }
});

it('every condition can be judged before anything is known', () => {
  for (const { id, when } of questions) {
    if (when !== undefined)
      expect([id, conditions.judge(when, {}).problem]).toEqual([id, undefined]);
  }
});
