// Two tokens → whether they are one word: its case, its spelling, its form, or a listed synonym.
import { isBody } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { isSlip } from './slip.ts';
import type { Token } from './tokens.ts';

/** A capital inside a sentence, two capitals, or a digit among letters. */
export function looksLikeName({ text, opens }: Token): boolean {
  return /^\P{L}*\p{Lu}.*[\p{Lu}\p{N}]/u.test(text) || (!opens && /^\p{Lu}/u.test(text));
}

export function isSameWord(one: Token, other: Token | undefined, lexicon: Lexicon): boolean {
  if (other === undefined || one.watch !== other.watch) return false;
  if (one.text === other.text) return one.key === other.key;
  if (one.text.toLowerCase() === other.text.toLowerCase()) {
    return one.key === other.key && isSameCase(one, other, lexicon);
  }
  if (one.watch === undefined && (looksLikeName(one) || looksLikeName(other))) return false;
  if (one.key === other.key) return true;
  return (
    one.watch === undefined && isSlip(one.text.toLowerCase(), other.text.toLowerCase(), lexicon)
  );
}

/** A sentence's first word has its capital anyway. Otherwise `Board` and `board` are one word, and `Stad`, `US`, `May` or `Polish` may be names. */
function isSameCase(one: Token, other: Token, { bodies, ties, small }: Lexicon): boolean {
  if (one.text.slice(1) !== other.text.slice(1)) return false;
  if (one.opens && other.opens) return true;
  const isOpening = one.opens || other.opens;
  const word = one.text.toLowerCase();
  const [head = ''] = word.split(' ');
  const isKnown =
    (one.watch !== undefined && one.watch !== 'date') || ties.has(word) || small.has(head);
  return bodies.has(word) || (isOpening && isKnown);
}

/** All words of one are those of the other, in their order. */
export function areSameWords(
  first: readonly Token[],
  second: readonly Token[],
  lexicon: Lexicon,
): boolean {
  return (
    first.length === second.length &&
    first.every(
      (token, at) =>
        isSameWord(token, second[at], lexicon) &&
        (isSameForm(token, second[at]) || isFreeForm([first, second], at, lexicon)),
    )
  );
}

const isSameForm = (one: Token, other: Token | undefined): boolean =>
  one.form === other?.form || one.key !== other?.key;

/**
 * The form of a verb is free in the word that opens the sentence, in the one after a known doer, and after a comma or an `og` where the verb that opens changed as well.
 * After a modal or an `å` it is part of the word: see `bound`.
 */
function isFreeForm(
  [first, second]: readonly [readonly Token[], readonly Token[]],
  at: number,
  lexicon: Lexicon,
): boolean {
  let start = at;
  while (start > 0 && first[start]?.opens !== true) start -= 1;
  const [token, before] = [first[at], first[at - 1]];
  if (![first, second].every((tokens) => isDone(tokens[at + 1], lexicon))) return false;
  if (at === start) return true;
  if (isInIng([token, second[at]])) return false;
  const isJoined = token?.gap === ',' || before?.watch === 'junction';
  if (isJoined) return !noun.test(token?.text ?? '') && first[start]?.form !== second[start]?.form;
  return (
    at === start + 1 && before !== undefined && (isBody(before, lexicon) || us.test(before.text))
  );
}

const us = /^(?:vi|me|we)$/i;
/** “Dele råd og støtte” shares two things, “deler råd og støtter” does two. */
const noun = /^(?:støtter?|styrker?)$/i;
const isInIng = (verbs: readonly (Token | undefined)[]): boolean =>
  verbs.some((verb) => /ing$/i.test(verb?.text ?? ''));

/** “Developing countries” and “support teachers” are no goals: in English a verb is known by what comes after it. */
function isDone(next: Token | undefined, { movable }: Lexicon): boolean {
  const word = next?.text.toLowerCase() ?? '';
  return movable.verbSecond || movable.articles.has(word) || mass.test(word);
}

const mass = /^(?:information|data|knowledge|experience|advice)$/;
