import { describe, expect, it } from 'vitest';
import type { PackFinding } from '../../src/pack/fault.ts';
import { findingLine } from '../../src/pack/finding-text.ts';
import { lintPack } from '../../src/pack/lint.ts';
import { pack as english } from '../../src/words/en/pack.ts';
import { pack as bokmål } from '../../src/words/nb/pack.ts';
import { changed, dischargeFiles } from './pack-files.ts';

describe('a finding in words', () => {
  const actorList = lintPack(
    changed(dischargeFiles, 'themes/ward.yaml', ['writes: actors', 'writes: actor']),
  ).then((found) => found.filter(({ rule }) => rule === 'writes-key'));
  const problem = (): string => 'kan ikke leses';

  it('says where, what, and what was probably meant', async () => {
    const [finding] = await actorList;
    expect(findingLine(finding!, { pack: bokmål, problem })).toBe(
      'themes/ward.yaml:9:13: feil: charteret har ikke noe som heter «actor» – mente du «actors»? [writes-key]',
    );
    expect(findingLine(finding!, { pack: english, problem })).toBe(
      'themes/ward.yaml:9:13: error: a charter has no "actor" – did you mean "actors"? [writes-key]',
    );
  });

  it('nothing in it acts', () => {
    const finding: PackFinding = {
      rule: 'writes-key',
      file: 'themes/\u001b[2J.yaml',
      line: 1,
      column: 1,
      name: 'a\u202ectors\u0007\nb',
    };
    expect(findingLine(finding, { pack: english, problem })).toBe(
      'themes/[2J.yaml:1:1: error: a charter has no "actors b" [writes-key]',
    );
  });

  it('both languages have a sentence for every rule', () => {
    expect(Object.keys(bokmål.findings).sort()).toEqual(Object.keys(english.findings).sort());
    for (const words of [bokmål, english]) {
      for (const sentence of Object.values(words.findings)) {
        expect(sentence({ name: 'Q-ONE-01', other: 'Q-TWO-02' })).toMatch(/Q-ONE-01|Q-TWO-02/);
      }
    }
  });
});
