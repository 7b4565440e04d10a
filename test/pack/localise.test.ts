import { describe, expect, it } from 'vitest';
import { labelsOf, languagesFor, textOf } from '../../src/pack/localise.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { changed, coreFiles, dischargeFiles } from './pack-files.ts';

const pack = parsePack(dischargeFiles).pack!;

describe('the texts of a pack', () => {
  const text = textOf(pack, 'en');

  it('in the language asked for', () => {
    expect(text.language).toBe('en');
    expect(text.title()).toBe('Safely home');
    expect(text.theme('home')).toEqual({ title: 'At home', intro: 'The first days.' });
    expect(text.ask('D-WARD-01')).toBe('Who takes part?');
    expect(text.why('D-WARD-01')).toBe('All must know the others.');
    expect(text.example('D-WARD-01')).toBe('Fjellvik hospital');
    expect(text.note('D-WARD-01')).toBe('Ask who is missing.');
    expect(text.fieldPrompt('D-WARD-01', 'brings')).toBe('What does each bring?');
    expect(text.choice('D-WARD-02', 'same-day')).toBe('The same day');
  });

  it('what is not there is not made up', () => {
    expect(text.ask('D-WARD-09')).toBeUndefined();
    expect(text.fieldPrompt('D-WARD-01', 'kind')).toBeUndefined();
    expect(text.choice('D-WARD-02', 'constructor')).toBeUndefined();
    expect(text.theme('toString')).toEqual({ title: 'toString' });
  });

  it('a missing text comes from the nearest language that has it', () => {
    const files = changed(dischargeFiles, 'languages/en/questions.yaml', [
      '    ask: Who takes part?\n',
      '',
    ]);
    const holed = textOf(parsePack(files).pack!, 'en');
    expect(holed.ask('D-WARD-01')).toBe('Hvem er med?');
    expect(holed.why('D-WARD-01')).toBe('All must know the others.');
  });

  it('a field is not asked for in one language under a question in another', () => {
    const files = changed(dischargeFiles, 'languages/en/questions.yaml', [
      'brings: What does each bring?',
      'name: Who is it?',
    ]);
    const holed = textOf(parsePack(files).pack!, 'en');
    expect(holed.fieldPrompt('D-WARD-01', 'name')).toBe('Who is it?');
    expect(holed.fieldPrompt('D-WARD-01', 'brings')).toBeUndefined();
  });

  it('a language the pack lacks falls back', () => {
    expect(languagesFor(pack, 'nn')).toEqual(['nb', 'en']);
    expect(languagesFor(pack, 'sv')).toEqual(['nb', 'en']);
    expect(textOf(pack, 'da').ask('D-WARD-01')).toBe('Hvem er med?');
    expect(textOf(pack, 'fi').language).toBe('en');
    const onlyBokmål: Pack = { ...pack, texts: { nb: pack.texts['nb']! } };
    expect(textOf(onlyBokmål, 'fi').ask('D-WARD-01')).toBe('Hvem er med?');
  });
});

it('labels come from the nearest language that has them', () => {
  const core = parsePack(coreFiles).pack!;
  expect(labelsOf(core, 'nn').entity('goals').label).toBe(
    labelsOf(core, 'nb').entity('goals').label,
  );
  expect(labelsOf(core, 'en').choice('actors.kind', 'municipality')).toBe('Local authority');
  expect(labelsOf(pack, 'en').field('goals.statement').label).toBe('statement');
});
