import { describe, expect, it } from 'vitest';
import { packFromData, type PackData } from '../../src/pack/from-data.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { compilePack, parsePack } from '../../src/pack/parse.ts';
import type { PackTextFiles } from '../../src/pack/read.ts';
import { changed, dischargeFiles } from './pack-files.ts';

const told = (files: PackTextFiles, bases: Record<string, Pack> = {}): string[] =>
  parsePack(files, bases).problems.map((problem) => {
    const { file, line, column, rule } = problem;
    const names =
      problem.rule === 'unreadable'
        ? problem.problem.code
        : [problem.name, problem.other, problem.suggestion].filter(Boolean).join(' ');
    return `${file}:${line}:${column} ${rule} ${names}`;
  });

describe('a pack', () => {
  const { pack, problems } = parsePack(dischargeFiles);

  it('is plain data, in the order of its themes', () => {
    expect(problems).toEqual([]);
    expect(pack?.themes.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['ward', 10],
      ['home', 5],
    ]);
    expect(pack?.themes[0]?.questions[2]).toEqual({
      id: 'D-WARD-02',
      theme: 'ward',
      writes: 'answers',
      kind: 'choice',
      choices: ['same-day', 'next-day'],
      who: 'joint',
      level: { formal: 'core', network: 'deeper', 'meeting-place': 'deeper' },
      trace: ['REGION-1'],
    });
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  it('compiled to data is the same pack', () => {
    const compiled = compilePack(dischargeFiles);
    expect(compiled.problems).toEqual([]);
    expect(packFromData(JSON.parse(JSON.stringify(compiled.data)) as PackData)).toEqual(pack);
  });

  it('compiled with a fault says so, so that it is not built', () => {
    const broken = changed(dischargeFiles, 'themes/ward.yaml', ['writes: actors', 'writes: actor']);
    expect(compilePack(broken).problems).toMatchObject([
      { rule: 'writes-key', file: 'themes/ward.yaml', name: 'actor' },
    ]);
  });
});

describe('what keeps a pack from being used is told with its place', () => {
  it.each<[string, string, [string, string], string]>([
    [
      'an unknown list',
      'ward',
      ['writes: actors', 'writes: actor'],
      '9:13 writes-key actor actors',
    ],
    ['an unknown field', 'ward', ['brings]', 'bring]'], '10:26 writes-field bring brings'],
    ['a field of no section', 'ward', ['form_reason', 'reason'], '4:20 writes-field reason'],
    ['no grammar', 'home', ['writes: needs', "writes: 'needs['"], '3:13 writes-grammar needs['],
    ['a second of the same id', 'ward', ['D-WARD-01', 'D-FORM-01'], '8:9 duplicate-id D-FORM-01'],
    ['no who', 'home', ['    who: each\n', ''], '9:5 missing-question-field who D-HOME-02'],
  ])('%s', (...[, theme, change, place]) => {
    const files = changed(dischargeFiles, `themes/${theme}.yaml`, change);
    expect(told(files)).toEqual([`themes/${theme}.yaml:${place}`]);
    expect(parsePack(files).pack).toBeUndefined();
  });

  it('every problem at once, those of the YAML first', () => {
    const files = changed(
      changed(dischargeFiles, 'themes/ward.yaml', ['writes: actors', 'writes: actor']),
      'themes/home.yaml',
      ['who: joint', 'whom: joint'],
    );
    expect(told(files)).toEqual([
      'themes/home.yaml:5:5 unreadable unknown-key',
      'themes/ward.yaml:9:13 writes-key actor actors',
      'themes/home.yaml:2:5 missing-question-field who D-HOME-01',
    ]);
  });

  it('files too many and too few', () => {
    const {
      'themes/home.yaml': home = '',
      'languages/en/fields.yaml': _,
      ...rest
    } = dischargeFiles;
    const files = { ...rest, 'themes/hjem.yaml': home, 'run.sh': 'rm -rf ~' };
    expect(told(files)).toEqual([
      'run.sh:1:1 unknown-file run.sh',
      'pack.yaml:7:9 missing-file themes/home.yaml',
      'themes/hjem.yaml:1:1 unknown-theme hjem',
      'pack.yaml:3:17 missing-file languages/en/fields.yaml',
    ]);
    expect(told({})).toEqual(['pack.yaml:1:1 missing-file pack.yaml']);
  });

  it('a language file in the wrong folder', () => {
    const files = changed(dischargeFiles, 'languages/en/fields.yaml', [
      'language: en',
      'language: nb',
    ]);
    expect(told(files)).toEqual(['languages/en/fields.yaml:1:11 language-differs nb en']);
  });
});

describe('a pack that adds to another', () => {
  const discharge = parsePack(dischargeFiles).pack!;
  const own: PackTextFiles = {
    'pack.yaml': `id: fjellvik
version: 0.1.0
extends: discharge
remove: [D-HOME-02]
languages: [nb]
themes:
  - id: ward
    minutes: 20
  - id: transport
    minutes: 5
  - id: home
    minutes: 7
sources:
  - id: FJELL
    title: Fjellviks egne rutiner
`,
    'themes/ward.yaml': `questions:
  - id: D-WARD-01
    fields: [name, brings]
  - id: F-WARD-01
    writes: actors[].decision_lead_time
    who: joint
    level: deeper
    trace: [REGION-9]
`,
    'themes/transport.yaml': `questions:
  - id: D-HOME-01
    level: deeper
`,
    'languages/nb/questions.yaml': `language: nb
questions:
  D-WARD-01:
    why: Ambulansen må vite det.
`,
  };
  const { pack, problems } = parsePack(own, { discharge });

  it('adds, changes field by field, moves and removes by id', () => {
    expect(problems).toEqual([]);
    expect(pack?.id).toBe('fjellvik');
    expect(
      pack?.themes.map(({ id, minutes, questions }) => [id, minutes, questions.map((q) => q.id)]),
    ).toEqual([
      ['ward', 20, ['D-FORM-01', 'D-WARD-01', 'D-WARD-02', 'F-WARD-01']],
      ['home', 7, []],
      ['transport', 5, ['D-HOME-01']],
    ]);
    expect(pack?.themes[0]?.questions[1]).toMatchObject({
      writes: 'actors',
      fields: ['name', 'brings'],
      level: 'core',
    });
    expect(pack?.themes[2]?.questions[0]).toMatchObject({ theme: 'transport', level: 'deeper' });
    expect(pack?.sources.map(({ id }) => id)).toEqual(['REGION', 'FJELL']);
    expect(discharge.themes[0]?.minutes).toBe(10);
  });

  it('lays its texts over those of the other', () => {
    expect(pack?.languages).toEqual(['nb', 'en']);
    expect(pack?.texts['nb']?.questions.questions?.['D-WARD-01']).toMatchObject({
      ask: 'Hvem er med?',
      why: 'Ambulansen må vite det.',
    });
    expect(pack?.texts['en']?.questions.questions?.['D-WARD-01']?.ask).toBe('Who takes part?');
  });

  it('must find the other, and what it removes', () => {
    expect(told(own, {})[0]).toBe('pack.yaml:3:10 unknown-pack discharge');
    const files = changed(own, 'pack.yaml', ['D-HOME-02', 'D-HOME-03']);
    expect(told(files, { discharge })).toEqual([
      'pack.yaml:4:10 unknown-removed D-HOME-03 D-HOME-01',
    ]);
  });
});
