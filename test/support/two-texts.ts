// A charter edited apart → the three texts, each with comments of its own: what each side said beside the file, and must not lose.
import fc from 'fast-check';
import { formatCharter, reviseCharter } from '../../src/charter/format.ts';
import type { Charter } from '../../src/charter/schema.ts';
import type { Three } from '../../src/diff/merge/three-way.ts';
import { commented, seeds } from './hand-written.ts';
import { twoSides } from './two-sides.ts';

export interface TwoTexts {
  texts: Three<string>;
  versions: Three<Charter>;
  /** What only that side has said. */
  said: Record<'ours' | 'theirs', readonly string[]>;
}

/** Comments of its own on lines of their own, numbered, none alike. */
const withComments = (
  text: string,
  who: string,
  seed: number,
): { text: string; said: string[] } => {
  const said: string[] = [];
  let at = seed;
  let block = -1;
  const lines = text.split('\n').flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    const isInBlock = block >= 0 && (line === '' || indent > block);
    if (!isInBlock) block = line.endsWith('|-') ? (/^\s*(?:- )?/.exec(line)?.[0].length ?? 0) : -1;
    at = (Math.imul(at, 1103515245) + 12345) & 0x7fffffff;
    if (isInBlock || line === '' || (at >> 8) % 6 !== 0) return [line];
    const comment = `# ${who} ${said.length}.`;
    said.push(comment);
    return [' '.repeat(indent) + comment, line];
  });
  return { text: lines.join('\n'), said };
};

export const twoTexts: fc.Arbitrary<TwoTexts> = fc
  .tuple(twoSides, seeds, seeds, seeds)
  .map(([versions, first, second, third]) => {
    const { base, ours, theirs } = versions;
    const written = commented(base, first).text;
    const revised = (side: Charter): string =>
      Object.keys(base).length === 0 ? formatCharter(side) : reviseCharter(written, base, side);
    const [mine, yours] = [
      withComments(revised(ours), 'Kinn', second),
      withComments(revised(theirs), 'Stad', third),
    ];
    return {
      texts: { base: written, ours: mine.text, theirs: yours.text },
      versions,
      said: { ours: mine.said, theirs: yours.said },
    };
  });
