import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingLine } from '../../src/pack/finding-text.ts';
import { lintPack } from '../../src/pack/lint.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { stampTranslations } from '../../src/pack/stamp.ts';
import { pack as english } from '../../src/words/en/pack.ts';
import { dischargeFiles } from './pack-files.ts';

const names = Object.keys(dischargeFiles);
const hostile = fc.constantFrom(
  ...['constructor', '__proto__', '{}', '[]', '~', '- a', 'x: &a [*a]', '\u202e\u0007', "'", '<<'],
);

/** A line of a file taken out, doubled, or with something else after its key. */
const damage = fc.record({
  file: fc.constantFrom(...names),
  at: fc.nat({ max: 60 }),
  how: fc.constantFrom('drop', 'double', 'value', 'key'),
  text: fc.oneof(hostile, fc.string({ maxLength: 12 })),
});

function damaged(all: (typeof damage extends fc.Arbitrary<infer D> ? D : never)[]) {
  const files = { ...dischargeFiles };
  for (const { file, at, how, text } of all) {
    const lines = (files[file] ?? '').split('\n');
    const index = at % lines.length;
    const line = lines[index] ?? '';
    if (how === 'drop') lines.splice(index, 1);
    if (how === 'double') lines.splice(index, 0, line);
    if (how === 'value') lines[index] = line.replace(/: .*$/, `: ${text}`);
    if (how === 'key') lines[index] = line.replace(/[\w-]+:/, `${text}:`);
    files[file] = lines.join('\n');
  }
  return files;
}

it('whatever is done to its files, a pack is read, judged and stamped without a stumble', async () => {
  const words = { pack: english, problem: () => 'cannot be read' };
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
      const files = damaged(all);
      const { pack, problems } = parsePack(files);
      expect(pack === undefined).toBe(problems.length > 0);
      for (const finding of await lintPack(files)) {
        expect(finding.line).toBeGreaterThan(0);
        expect(finding.column).toBeGreaterThan(0);
        expect(findingLine(finding, words)).not.toMatch(/\p{Cc}|\u202e/u);
      }
      stampTranslations(files);
    }),
    { numRuns: 40 },
  );
});
