import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lintPack } from '../../src/pack/lint.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { stampTranslations } from '../../src/pack/stamp.ts';
import { textHash } from '../../src/pack/text-hash.ts';
import { changed, dischargeFiles } from './pack-files.ts';

const en = 'languages/en/questions.yaml';

it('the hash is of canonical JSON, and not of the hash itself', () => {
  const json = '{"ask":"Hvem er med?","choices":{"a":"Én","b":"To"}}';
  const expected = createHash('sha256').update(json).digest('hex').slice(0, 12);
  const entry = { choices: { b: 'To', a: 'Én' }, ask: 'Hvem er med?' };
  expect(textHash(entry)).toBe(expected);
  expect(textHash({ ...entry, of: '0123456789ab' })).toBe(expected);
});

describe('stamping', () => {
  const files = stampTranslations(dischargeFiles);

  it('adds or changes one line an entry, in translations only', () => {
    expect(Object.keys(files)).toEqual([en]);
    const before = dischargeFiles[en]!.split('\n');
    const after = files[en]!.split('\n');
    expect(after).toHaveLength(before.length + 5);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '    of: a919b9bc3c97',
      ...Array(5).fill(expect.stringMatching(/^ {4}of: [0-9a-f]{12}$/)),
    ]);
    expect(after.slice(14, 18)).toEqual([
      '  D-FORM-01:',
      expect.stringMatching(/^ {4}of: /),
      '    ask: What form do you have?',
      '    why: The rest follows from it.',
    ]);
  });

  it('leaves nothing to be told, and nothing to be done again', async () => {
    const stamped = { ...dischargeFiles, ...files };
    const rules = (await lintPack(stamped)).map(({ rule }) => rule);
    expect(rules.filter((rule) => /stale|unstamped/.test(rule))).toEqual([]);
    expect(stampTranslations(stamped)).toEqual({});
    expect(parsePack(stamped).pack?.themes).toEqual(parsePack(dischargeFiles).pack?.themes);
  });

  it('keeps line ends and comments', () => {
    const commented = changed(dischargeFiles, en, ['D-FORM-01:', 'D-FORM-01: # the form']);
    const dos = { ...commented, [en]: commented[en]!.replaceAll('\n', '\r\n') };
    const text = stampTranslations(dos)[en]!;
    expect(text).toContain('  D-FORM-01: # the form\r\n    of: ');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('touches no entry that is written on one line', () => {
    const flow = changed(dischargeFiles, en, [
      '  home:\n    title: At home\n    intro: The first days.\n    of: 000000000000\n',
      '  home: { title: At home, intro: The first days. }\n',
    ]);
    const stamped = { ...flow, ...stampTranslations(flow) };
    expect(parsePack(stamped).problems).toEqual([]);
    expect(stamped[en]).toContain('  home: { title: At home, intro: The first days. }\n');
  });
});
