// Two readings of the same words → whether their punctuation may differ as it does.
import type { Lexicon } from './lexicon.ts';
import { looksLikeName } from './same-word.ts';
import type { Read, Token } from './tokens.ts';

/** Where one comma can turn a sentence round: “ikke stans, betal”. */
const touchy = new Set<string | undefined>([
  'negation',
  'only',
  'condition',
  'modal',
  'quantifier',
]);

/** Marks between words part and tie them, so they are free only in a sentence where nothing reaches over them. */
export function isLoose(first: Read, second: Read, lexicon: Lexicon): boolean {
  return first.tokens.every((token, at) => {
    const other = second.tokens[at];
    if (other === undefined || token.gap === other.gap || at === 0) return true;
    const before = first.tokens[at - 1];
    return (
      before !== undefined &&
      !isStiff(before, token, lexicon) &&
      ![...sentenceOf(first.tokens, at), ...sentenceOf(second.tokens, at)].some(({ watch }) =>
        touchy.has(watch),
      )
    );
  });
}

/** Between two numbers, two names, or before a clause. */
function isStiff(before: Token, after: Token, { ties, language }: Lexicon): boolean {
  if (before.watch === 'mark' || after.watch === 'mark') return true;
  if (before.watch === 'number' && after.watch === 'number') return true;
  // Danish has two rules for the comma before at.
  if (language === 'da' && after.key === 'at' && !looksLikeName(before)) return false;
  return (
    ties.has(after.key) || ties.has(before.key) || (looksLikeName(before) && looksLikeName(after))
  );
}

/** From the sentence before to the sentence after: a full stop that moves may take words from either. */
function sentenceOf(tokens: readonly Token[], at: number): Token[] {
  let start = at - 1;
  while (start > 0 && tokens[start]?.opens !== true) start -= 1;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.opens !== true) end += 1;
  return tokens.slice(Math.max(start, 0), end);
}
