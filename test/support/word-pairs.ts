// The lines of a file of near misses → pairs of texts: `a|b`, or one text with `{a|b|c}` in it, each against each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type TextPair = readonly [before: string, after: string];

export const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, '../fixtures/wording', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Near misses of a language: the first list, the one that is after what may stand in another order, and the one after what reaches how far. */
export const nearMisses = (language: string): string[] =>
  ['', '-moved', '-scope'].flatMap((kind) => linesOf(`${language}-near-miss${kind}.txt`));

export function pairsIn(line: string): TextPair[] {
  const slot = /\{([^}]*)\}/.exec(line);
  // `a|b {c|d}`: a against each.
  if (slot !== null && line.replace(slot[0], '').includes('|'))
    return (slot[1] ?? '').split('|').flatMap((word) => pairsIn(line.replace(slot[0], () => word)));
  const texts =
    slot === null
      ? line.split('|')
      : (slot[1] ?? '').split('|').map((word) => line.replace(slot[0], () => word));
  return texts.flatMap((before, at) =>
    texts.slice(at + 1).map((after): TextPair => [before, after]),
  );
}
