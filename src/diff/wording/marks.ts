// Two readings of the same words → whether their punctuation may differ as it does.
import { clauseFrom, type Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikeName } from './same-word.ts';
import type { Read, Token } from './tokens.ts';

/** A mark parts what words belong together, so another one is free only where a licence says so. */
export function areSameMarks(first: Read, second: Read, lexicon: Lexicon): boolean {
  return first.tokens.every((token, at) => {
    const other = second.tokens[at];
    if (other === undefined || at === 0) return true;
    const gaps = [token.gap, other.gap];
    if (gaps[0] === gaps[1]) return true;
    if (!gaps.every((gap) => gap === '' || gap === ',')) return false;
    return isLooseComma(first.tokens, at, lexicon) && isLooseComma(second.tokens, at, lexicon);
  });
}

/** What parts two sentences of one paragraph. */
export const endOf = /^[.;!]$/;
/** What nothing before it reaches over; what a colon announces, or an “if” before a semicolon, may reach further. */
export const closes = /^[.!]$/;

/** What stands before a word and what begins with it, each a clause that nothing reaches out of. */
function areTwoClauses(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): [Clause, Clause] | undefined {
  const isAnd = lexicon.movable.and.has(tokens[at]?.key ?? '');
  const start = startOf(tokens, at - 1);
  if (start > 0 && !closes.test(tokens[start]?.gap ?? '')) return undefined;
  const sides = [tokens.slice(start, at), tokens.slice(isAnd ? at + 1 : at, endAt(tokens, at))];
  const [one, other] = sides.map((side) => clauseFrom(side, lexicon));
  return one !== undefined && other !== undefined && areApart(one, other, lexicon)
    ? [one, other]
    : undefined;
}

/** Nothing stands first in either that could reach over both, and “help parents, and schools pay” may be a help to pay. */
export function areApart(one: Clause, other: Clause, { movable, infinitive }: Lexicon): boolean {
  if (one.front.length > 0 || other.front.length > 0) return false;
  const helps = infinitive.has(one.verb[0]?.text.toLowerCase() ?? '');
  return movable.verbSecond || !helps || /s$/.test(other.verb[0]?.text ?? '');
}

function isLooseComma(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.opens) return false;
  // “Jf. avtalen” is where it stands, and nothing goes on after it.
  if (token.key === 'jf') return endAt(tokens, at) <= at + 2;
  const { language, movable } = lexicon;
  if (language === 'da' && token.key === 'at') return isOnlyMark(tokens, at);
  if (!movable.and.has(token.key)) return false;
  const clauses = areTwoClauses(tokens, at, lexicon);
  if (clauses === undefined) return false;
  // “Funds the school and the library reports”: in English a noun may stand before a noun, and a verb without -s may hang on the first.
  const [, { verb, object, doer }] = clauses;
  return (
    movable.verbSecond ||
    ([doer, object].every(([word]) => movable.articles.has(word?.text.toLowerCase() ?? '')) &&
      /s$/.test(verb[0]?.text ?? ''))
  );
}

/** Danish has two rules for the comma before “at”; with another comma beside it, that one may part the clause from what it belongs to. */
function isOnlyMark(tokens: readonly Token[], at: number): boolean {
  const [start, end] = [startOf(tokens, at), endAt(tokens, at)];
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    !looksLikeName(before) &&
    tokens.slice(start + 1, end).every((token, step) => start + 1 + step === at || token.gap === '')
  );
}

function startOf(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start]?.opens !== true) start -= 1;
  return start;
}

function endAt(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.opens !== true) end += 1;
  return end;
}
