// The first words of a row of words → the time or the place that they are.
import type { Lexicon } from './lexicon.ts';
import { looksLikeName } from './same-word.ts';
import type { Token } from './tokens.ts';

export interface Phrase {
  /** How often, when, where; `other` stays where it stands. */
  kind: 'often' | 'when' | 'where' | 'other';
  tokens: readonly Token[];
}

export function phraseAt(tokens: readonly Token[], lexicon: Lexicon): Phrase | undefined {
  const [first, second] = tokens;
  if (first === undefined) return undefined;
  const length = oftenAt(tokens, lexicon);
  if (length > 0) return { kind: 'often', tokens: tokens.slice(0, length) };
  const { when, particles } = lexicon.movable;
  if (when.has(first.key) && second?.watch === 'date' && second.gap === '')
    return { kind: 'when', tokens: tokens.slice(0, 2) };
  if (particles.has(first.text.toLowerCase())) return { kind: 'other', tokens: [first] };
  return placeAt(tokens, lexicon);
}

/** How many words say how often: “hver uke”, “to ganger i året”. */
function oftenAt([first, second, third, fourth]: readonly Token[], { movable }: Lexicon): number {
  if (first === undefined) return 0;
  if (often.test(first.key)) return 1;
  if (movable.every.has(first.key) && isSpan(second)) return 2;
  const isCount = first.watch === 'number' || first.key === 'en';
  if (isCount && movable.times.has(second?.key ?? '') && isLittle(third) && isSpan(fourth))
    return 4;
  return isCount && movable.times.has(first.key) && isLittle(second) && isSpan(third) ? 3 : 0;
}

const often =
  /^(?:årlig|månedlig|ukentlig|årleg|månadleg|årligen|månatligen|annually|monthly|weekly|quarterly|kvartalsvis)$/;
const isSpan = (token: Token | undefined): boolean =>
  token?.gap === '' && (token.watch === 'unit' || token.watch === 'date');
const isLittle = (token: Token | undefined): boolean =>
  token?.gap === '' && /^(?:i|a|om|per)$/.test(token.text);

/** A preposition, and one word alone or with its article; in English “at the town hall”. */
function placeAt(
  [first, second, third, fourth]: readonly Token[],
  lexicon: Lexicon,
): Phrase | undefined {
  const { where, prepositions, articles, heads } = lexicon.movable;
  if (first === undefined || second === undefined || !prepositions.has(first.key)) return undefined;
  const has = articles.has(second.text.toLowerCase());
  const isTwo = has && heads.has(fourth?.text.toLowerCase() ?? '');
  const words = has ? [third, ...(isTwo ? [fourth] : [])] : [second];
  const tokens = [first, ...(has ? [second] : []), ...words.flatMap((word) => word ?? [])];
  if (words.some((word) => word === undefined || !isWord(word, lexicon))) return undefined;
  // “Helps schools to attend” has a verb there.
  if (first.key === 'to' && !has) return undefined;
  const isName = words.some((word) => word !== undefined && looksLikeName(word));
  return { kind: where.has(first.key) && !isName ? 'where' : 'other', tokens };
}

/** A word that neither must stay nor ties a clause. */
export const isWord = ({ key, watch, form }: Token, { ties, infinitive }: Lexicon): boolean =>
  watch === undefined && form !== undefined && !ties.has(key) && !infinitive.has(key);
