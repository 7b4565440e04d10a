import { describe, expect, it } from 'vitest';
import { lintPack } from '../../src/pack/lint.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { changed, coreFiles } from './pack-files.ts';
import { short } from './short-finding.ts';

describe('labels', () => {
  const fields = 'languages/en/fields.yaml';
  const told = async (change: [string, string]): Promise<string[]> =>
    (await lintPack(changed(coreFiles, fields, change)))
      .filter(({ rule, file }) => file === fields && rule.endsWith('label'))
      .map(short);

  it('are there for every field and choice of a charter, and for nothing else', async () => {
    expect(await told(['      legal_basis:\n', '      legal_basic:\n'])).toEqual([
      expect.stringMatching(/:\d+:5 missing-label collaboration.legal_basis$/),
      expect.stringMatching(/:\d+:7 superfluous-label legal_basic legal_basis$/),
    ]);
    expect(await told(['    meeting-place: ', '    meting-place: '])).toEqual([
      expect.stringMatching(/:\d+:3 missing-label collaboration.form: meeting-place$/),
      expect.stringMatching(/:\d+:19 superfluous-label meting-place meeting-place$/),
    ]);
  });

  it('are not asked of a pack that adds to another', async () => {
    const core = parsePack(coreFiles).pack!;
    const files = {
      'pack.yaml': 'id: fjellvik\nversion: 1.0.0\nextends: core\nlanguages: [nb]\n',
    };
    expect((await lintPack(files, { core })).map(short)).toEqual([]);
  });
});
