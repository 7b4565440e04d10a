// Two texts and their language → whether the second only says in other words what the first says (semantics 21).
import { foldText } from '../yaml/text.ts';
import { whole } from './wording/halves.ts';
import { lexiconOf, type Lexicon } from './wording/lexicon.ts';
import { joined } from './wording/phrases.ts';
import { areSameWords, looksLikeName } from './wording/same-word.ts';
import { areSameMarks } from './wording/marks.ts';
import { areSameSentences } from './wording/sentences.ts';
import { readTokens, type Read, type Token } from './wording/tokens.ts';

/**
 * `wording` is proved, and `meaning` is a word of the watch list, a name or a number that moved.
 * `unsure` is everything between: a change of meaning called wording is the worst error there is.
 */
export type Verdict = 'same' | 'wording' | 'meaning' | 'unsure';

export function wordingOf(before: string, after: string, language: string): Verdict {
  const texts = [foldText(before), foldText(after)] as const;
  if (texts[0] === texts[1]) return 'same';
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) return 'unsure';
  const [one, other] = texts.map((text) => joined(readTokens(text, lexicon), lexicon)) as [
    Read,
    Read,
  ];
  const [first, second] = [whole(one, other, lexicon), whole(other, one, lexicon)];
  if (isSaidAgain(first, second, lexicon)) return 'wording';
  return sameWatched(first.tokens, second.tokens) ? 'unsure' : 'meaning';
}

function isSaidAgain(first: Read, second: Read, lexicon: Lexicon): boolean {
  if (first.tokens.length === 0 || second.tokens.length === 0) return false;
  const isSame = areSameWords(first.tokens, second.tokens, lexicon);
  return (
    (isSame && areSameMarks(first, second, lexicon)) || areSameSentences(first, second, lexicon)
  );
}

/** The words of the watch list, the numbers, the marks and the names, in their order. One `and` more may be more words, but `or` for `and` is none. */
function sameWatched(first: readonly Token[], second: readonly Token[]): boolean {
  const names = namesOf(first, second);
  const [left, right] = [watchedIn(first, names), watchedIn(second, names)];
  const [joins, others] = [joinsIn(first), joinsIn(second)];
  return isSame(left, right) && (joins.length !== others.length || isSame(joins, others));
}

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((key, at) => key === right[at]);

const joinsIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ key, watch }) => (watch === 'junction' ? [key] : []));

function watchedIn(tokens: readonly Token[], names: ReadonlySet<string>): string[] {
  return tokens.flatMap(({ text, key, watch }) => {
    if (watch === 'junction') return [];
    if (watch !== undefined) return [key];
    return names.has(text) ? [text] : [];
  });
}

/** Words with a capital inside a sentence, unless either text has them without. */
function namesOf(first: readonly Token[], second: readonly Token[]): ReadonlySet<string> {
  const all = [...first, ...second];
  const small = new Set(all.map(({ text }) => text));
  const capital = all.filter((token) => looksLikeName(token));
  return new Set(capital.map(({ text }) => text).filter((text) => !small.has(text.toLowerCase())));
}
