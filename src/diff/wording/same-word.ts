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
 * “Kan støtte og betale” allows what “kan støtte og betaler” promises: after a modal or an `å` the form of a verb counts.
 * Elsewhere it is free in the word that opens the sentence, in the one after a known doer, and after a comma or an `og` where the verb that opens changed as well.
 */
function isFreeForm(
  [first, second]: readonly [readonly Token[], readonly Token[]],
  at: number,
  lexicon: Lexicon,
): boolean {
  let start = at;
  for (; start > 0; start -= 1) {
    const [token, before] = [first[start], first[start - 1]];
    if (token?.opens === true && !/[:\n]/.test(token.gap)) break;
    if (before?.watch === 'modal' || lexicon.infinitive.has(before?.text.toLowerCase() ?? ''))
      return false;
  }
  const [token, before] = [first[at], first[at - 1]];
  if (at === start) return !isNoun([token, second[at]], [first[at + 1], second[at + 1]], lexicon);
  if (hasOneInIng([token, second[at]], lexicon)) return false;
  const isJoined = token?.gap === ',' || before?.watch === 'junction';
  if (isJoined) return first[start]?.form !== second[start]?.form;
  return (
    at === start + 1 && before !== undefined && (isBody(before, lexicon) || us.test(before.text))
  );
}

const us = /^(?:vi|me|we)$/i;

/** “Developing countries” are no goal: the form in -ing is the other one only before what it is done to. */
function isNoun(
  verbs: readonly (Token | undefined)[],
  after: readonly (Token | undefined)[],
  lexicon: Lexicon,
): boolean {
  if (!hasOneInIng(verbs, lexicon)) return false;
  return after.some((next) => {
    const word = next?.text.toLowerCase() ?? '';
    return !lexicon.movable.articles.has(word) && !mass.test(word);
  });
}

const hasOneInIng = (verbs: readonly (Token | undefined)[], { movable }: Lexicon): boolean =>
  !movable.verbSecond && verbs.filter((verb) => /ing$/i.test(verb?.text ?? '')).length === 1;

const mass = /^(?:information|data|knowledge|experience|advice)$/;
