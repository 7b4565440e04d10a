import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/pack/kind.ts';
import { resolveWrites, writesOf } from '../../src/pack/writes.ts';

const paths = (writes: string, fields?: string[]): string[] => {
  const resolved = writesOf({ writes, ...(fields === undefined ? {} : { fields }) });
  return resolved.kind === 'answers' ? [] : resolved.fields.map(({ path }) => path);
};

describe('where a question writes', () => {
  it('a list of records, with the fields asked for', () => {
    const writes = writesOf({ writes: 'risks', fields: ['statement', 'owner', 'measures'] });
    expect(writes).toMatchObject({ kind: 'records', list: 'risks', fixed: {} });
    expect(writes).not.toHaveProperty('rowsFrom');
    if (writes.kind !== 'records') return;
    expect(writes.fields.map(({ name, needed }) => [name, needed])).toEqual([
      ['statement', true],
      ['owner', false],
      ['measures', false],
    ]);
    expect(writes.fields[1]?.shape).toMatchObject({ kind: 'reference' });
  });

  it('records with a fixed field, in the type of that field', () => {
    expect(writesOf({ writes: 'risks{kind: hidden-power}' })).toMatchObject({
      kind: 'records',
      fixed: { kind: 'hidden-power' },
      fields: [{ path: 'statement' }],
    });
    expect(
      writesOf({ writes: 'stakeholders{expected_at_table: true, stake: owner}' }),
    ).toMatchObject({ fixed: { expected_at_table: true, stake: 'owner' } });
  });

  it('records with a fixed no', () => {
    expect(writesOf({ writes: 'stakeholders{expected_at_table: false}' })).toMatchObject({
      fixed: { expected_at_table: false },
    });
  });

  it('a column of the records that are there', () => {
    expect(writesOf({ writes: 'needs[].evidence' })).toMatchObject({
      kind: 'column',
      list: 'needs',
      fields: [{ name: 'evidence', path: 'evidence', shape: { kind: 'choice' } }],
    });
    expect(paths('arenas[]', ['convener', 'form_rules'])).toEqual(['convener', 'form_rules']);
    expect(paths('goals[].indicators', ['what', 'baseline'])).toEqual([
      'indicators.what',
      'indicators.baseline',
    ]);
    expect(paths('anchoring[].mandate', ['takes_home'])).toEqual(['mandate.takes_home']);
    expect(paths('goals[].indicators')).toEqual(['indicators']);
  });

  it('one row per actor where the record is about an actor', () => {
    for (const writes of [
      'anchoring',
      'resources',
      'anchoring[].mandate',
      'resources[].displaces',
    ]) {
      expect(writesOf({ writes }), writes).toHaveProperty('rowsFrom', 'actors');
    }
    expect(writesOf({ writes: 'activities', fields: ['title'] })).not.toHaveProperty('rowsFrom');
  });

  it('a section, a field of it, a record in it', () => {
    expect(paths('collaboration', ['name', 'purpose'])).toEqual(['name', 'purpose']);
    expect(paths('review.triggers')).toEqual(['triggers']);
    expect(paths('collaboration.scope')).toEqual(['scope.inside', 'scope.outside']);
    expect(paths('membership.joining', ['rule'])).toEqual(['joining.rule']);
    expect(paths('funding', ['models.title', 'coordination_paid_by'])).toEqual([
      'models.title',
      'coordination_paid_by',
    ]);
    expect(writesOf({ writes: 'review.triggers' })).toMatchObject({
      kind: 'section',
      section: 'review',
    });
  });

  it('answers', () => {
    expect(writesOf({ writes: 'answers' })).toEqual({ kind: 'answers' });
  });
});

describe('what cannot be followed', () => {
  const problems = (writes: string, fields?: string[]) => {
    const resolved = resolveWrites({ writes, ...(fields === undefined ? {} : { fields }) });
    return 'problems' in resolved
      ? resolved.problems.map(({ why, at, name }) => `${why} ${at} ${name}`)
      : [];
  };

  it.each([
    ['risks{kind hidden-power}', 'grammar writes risks{kind hidden-power}'],
    ['risks[', 'grammar writes risks['],
    ['risk', 'key writes risk'],
    ['constructor', 'key writes constructor'],
    ['risks{kind: hidden}', 'value writes hidden'],
    ['risks{sort: joint}', 'field writes sort'],
    ['risks.owner', 'place writes risks.owner'],
    ['risks{kind: joint}[].owner', 'place writes risks{kind: joint}[].owner'],
    ['needs[].evidense', 'field writes evidense'],
    ['collaboration[]', 'place writes collaboration[]'],
    ['collaboration.scope.insid', 'field writes insid'],
    ['answers.Q', 'grammar writes answers.Q'],
    ['language', 'place writes language'],
    ['needs[]', 'place writes needs[]'],
  ])('%s', (writes, told) => {
    expect(problems(writes)).toEqual([told]);
  });

  it('every field that is not there is told, with its position', () => {
    expect(problems('risks', ['statment', 'owner', 'messures'])).toEqual([
      'field 0 statment',
      'field 2 messures',
    ]);
    expect(() => writesOf({ writes: 'risk' })).toThrow('risk is not a place');
  });
});

describe('the kind of a question', () => {
  it.each([
    ['risks', ['statement'], 'records'],
    ['needs[].evidence', undefined, 'choice'],
    ['needs[].today', undefined, 'long'],
    ['roles[].deputy', undefined, 'reference'],
    ['review.triggers', undefined, 'choices'],
    ['review', ['next', 'rhythm'], 'date'],
    ['collaboration.constraints', undefined, 'records'],
    ['arenas[].usual_attendance', undefined, 'number'],
    ['arenas[]', ['convener', 'form_rules'], 'records'],
    ['funding.joint_money', ['exists', 'decided_by'], 'yesno'],
  ])('%s', (writes, fields, kind) => {
    expect(kindOf({ writes, ...(fields === undefined ? {} : { fields }) })).toBe(kind);
  });

  it('is stated where the answer is kept under answers', () => {
    expect(kindOf({ writes: 'answers', kind: 'scale' })).toBe('scale');
  });
});
