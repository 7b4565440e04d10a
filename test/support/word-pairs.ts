// The lines of a file of near misses → pairs of texts: `a|b`, or one text with `{a|b|c}` in it, each against each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type TextPair = readonly [before: string, after: string];

export const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, '../fixtures/wording', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

export function pairsIn(line: string): TextPair[] {
  const slot = /\{([^}]*)\}/.exec(line);
  const texts =
    slot === null
      ? line.split('|')
      : (slot[1] ?? '').split('|').map((word) => line.replace(slot[0], () => word));
  return texts.flatMap((before, at) =>
    texts.slice(at + 1).map((after): TextPair => [before, after]),
  );
}
