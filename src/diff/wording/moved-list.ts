// Two readings → whether the second only has the single words of a list in another order: “papers, agenda and minutes”.
import type { Lexicon } from './lexicon.ts';
import { isSameWord, looksLikeName } from './same-word.ts';
import type { Read, Token } from './tokens.ts';

const and = new Set(['og', 'och', 'and', 'samt', 'eller', 'or']);

/** In words; a longer list is looked at by people. */
const longest = 200;

/**
 * Only single words that the list itself sets apart on both sides: in “økonomisk støtte og råd” the first word may reach over both.
 * Nothing on the watch list, no name, and no word that ranks stands anywhere in the text with them.
 */
export function isMovedList(first: Read, second: Read, lexicon: Lexicon): boolean {
  const moved: number[] = [];
  for (const [at, token] of first.tokens.entries()) {
    if (!isSameWord(token, second.tokens[at], lexicon)) moved.push(at);
    if (moved.length > longest) return false;
  }
  const free = [first, second].map(({ tokens }) =>
    moved.every((at) => isFree(tokens, at, lexicon)),
  );
  if (moved.length < 2 || free.includes(false) || !isOneList(first.tokens, moved)) return false;
  if (!isCalm(first.tokens) || !isCalm(second.tokens)) return false;
  const left = moved.flatMap((at) => second.tokens[at] ?? []);
  for (const at of moved) {
    const match = left.findIndex((token) => isItem(first.tokens[at], token));
    if (match < 0) return false;
    left.splice(match, 1);
  }
  return first.tokens.every((token, at) => at === 0 || token.gap === second.tokens[at]?.gap);
}

const isItem = (one: Token | undefined, other: Token): boolean =>
  one?.key === other.key && one.text.toLowerCase() === other.text.toLowerCase();

/** Joined by commas and one kind of joining word; nothing else of the watch list. */
function isCalm(tokens: readonly Token[]): boolean {
  const joins = new Set(tokens.filter(({ key }) => and.has(key)).map(({ key }) => key));
  return joins.size === 1 && tokens.every(({ key, watch }) => watch === undefined || and.has(key));
}

function isFree(tokens: readonly Token[], at: number, { ties }: Lexicon): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || token.watch !== undefined || ties.has(token.key)) return false;
  if (looksLikeName(token)) return false;
  const startsItem =
    token.opens || token.gap === ',' || (before !== undefined && and.has(before.key));
  const last = after === undefined || after.opens;
  const endsItem = last || after.gap === ',' || and.has(after.key);
  if (startsItem && endsItem) return true;
  // The last before a word they share: “secure and consistent integration”.
  return (
    startsItem &&
    before !== undefined &&
    and.has(before.key) &&
    after?.gap === '' &&
    !ties.has(after.key)
  );
}

/** One list of one sentence: between the first that moved and the last there are only items and what joins them. */
function isOneList(tokens: readonly Token[], moved: readonly number[]): boolean {
  const [first = 0, last = 0] = [moved[0], moved.at(-1)];
  return tokens.slice(first + 1, last + 1).every((token, step) => {
    const before = tokens[first + step];
    const isApart =
      token.gap === ',' || and.has(token.key) || (before !== undefined && and.has(before.key));
    return isApart && !token.opens;
  });
}
