// Two tokens → whether they are one word: its case, its spelling, its form, or a listed synonym.
import type { Lexicon } from './lexicon.ts';
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
  return one.watch === undefined && isMisspelt(one.key, other.key, lexicon);
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

/** A slip of the pen in a long word: a letter twice or once, two that changed places, an accent. A letter more or another letter may be another word. */
function isMisspelt(one: string, other: string, { watch }: Lexicon): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 2 || watch.has(short) || watch.has(long)) return false;
  if (!/^\p{L}+$/u.test(short + long)) return false;
  if (bare(short) === bare(long)) return true;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length === long.length) return isSwapped(short, long, at);
  const isDoubled = long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
  return isDoubled && at >= 2 && short.length >= 7 && short.length - at >= 4;
}

function isSwapped(one: string, other: string, at: number): boolean {
  return (
    one.length >= 9 &&
    at >= 2 &&
    at <= one.length - 3 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

const bare = (word: string): string => word.replace(/[éèê]/g, 'e').replace(/aa/g, 'å');

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
 * After a comma or an `og` it is free only where the verb that opens the sentence changed as well.
 */
function isFreeForm(
  [first, second]: readonly [readonly Token[], readonly Token[]],
  at: number,
  { infinitive }: Lexicon,
): boolean {
  let isJoined = false;
  let step = at;
  for (; step > 0; step -= 1) {
    const [token, before] = [first[step], first[step - 1]];
    if (token?.opens === true && !/[:\n]/.test(token.gap)) break;
    if (before?.watch === 'modal' || infinitive.has(before?.text.toLowerCase() ?? '')) return false;
    isJoined ||= token?.gap !== '' || before?.watch === 'junction';
  }
  return !isJoined || first[step]?.form !== second[step]?.form;
}
