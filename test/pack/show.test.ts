import { expect, it } from 'vitest';
import { loadConditions } from '../../src/pack/conditions.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { partIds, showPack, showPart } from '../../src/pack/show.ts';
import { packStats } from '../../src/pack/stats.ts';
import { statsLines } from '../../src/pack/stats-text.ts';
import { pack as english } from '../../src/words/en/pack.ts';
import { pack as bokmål } from '../../src/words/nb/pack.ts';
import { changed, dischargeFiles } from './pack-files.ts';

const pack = parsePack(dischargeFiles).pack!;

it('a pack, a line a question', () => {
  expect(showPack(pack, { language: 'en', words: english })).toEqual([
    'discharge@1.0.0 Safely home',
    'For the hospital and the two municipalities',
    '',
    'At the hospital (ward, 10 minutes)',
    'Before the patient leaves.',
    '  D-FORM-01 What form do you have? [core]',
    '  D-WARD-01 Who takes part? [core]',
    '  D-WARD-02 When is the municipality told? [network: deeper · meeting place: deeper · project, programme, product organisation: core]',
    '',
    'At home (home, 5 minutes)',
    'The first days.',
    '  D-HOME-01 What does the patient need in the first week? [core]',
    '  D-HOME-02 We are told what we need to know. [core; by each organisation alone]',
  ]);
});

it('a question, with all there is to know', () => {
  expect(showPart(pack, 'D-WARD-01', { language: 'nb', words: bokmål })).toEqual([
    'D-WARD-01 Hvem er med?',
    '  hvorfor: Alle må vite hvem de andre er.',
    '  eksempel: Fjellvik sykehus',
    '  til møtelederen: Spør hvem som mangler.',
    '  skriver: actors',
    '  spør om: name, kind, brings',
    '  svar: liste',
    '  nivå: kjerne',
    '  besvares: sammen',
    '  bygger på: OUT-04, REGION-2 (Rundskriv om utskriving)',
  ]);
});

it('a theme by its id; nothing by any other', () => {
  expect(showPart(pack, 'home', { language: 'nb', words: bokmål })).toHaveLength(4);
  expect(showPart(pack, 'house', { language: 'nb', words: bokmål })).toBeUndefined();
  expect(partIds(pack)).toEqual([
    ...['ward', 'home', 'D-FORM-01', 'D-WARD-01', 'D-WARD-02', 'D-HOME-01', 'D-HOME-02'],
  ]);
});

it('what is not asked says why, and nothing shown acts on a terminal', () => {
  const later = changed(dischargeFiles, 'themes/home.yaml', [
    '    trace: [REGION-3]',
    '    trace: [REGION-3]\n    future: true\n    retired: {in: 1.1.0, because: "asked \\u202etwice"}',
  ]);
  expect(showPart(parsePack(later).pack!, 'D-HOME-02', { language: 'en', words: english })).toEqual(
    expect.arrayContaining(['  kept for later', '  no longer asked since 1.1.0: asked twice']),
  );
});

it('figures in two tables', async () => {
  const stats = packStats(pack, await loadConditions(pack), 'nb');
  expect(statsLines(stats, bokmål).slice(0, 3)).toEqual([
    'form                                    nivå            sammen      hver for seg  minutter',
    'nettverk, få til noe sammen             kjerne          2 (17 ord)  1 (11 ord)    10',
    'nettverk, få til noe sammen             dypere          1 (10 ord)  0 (0 ord)     10',
  ]);
  expect(stats.languages.map(({ language, texts }) => [language, texts])).toEqual([
    ['nb', { there: 22, all: 22 }],
    ['en', { there: 22, all: 22 }],
  ]);
  const holed = changed(dischargeFiles, 'languages/en/questions.yaml', [
    '    why: The rest follows from it.\n',
    '',
  ]);
  const { languages } = packStats(parsePack(holed).pack!, await loadConditions(pack), 'nb');
  expect(languages[1]?.texts).toEqual({ there: 21, all: 22 });
});
