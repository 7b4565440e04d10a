// The words of a sentence → its doer, verb, object and phrases, where it is one clause that no other clause fits into.
import type { Lexicon } from './lexicon.ts';
import { isWord, phraseAt, type Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

export interface Clause {
  /** What stands before the verb and is not the doer: “i mai”. */
  front: readonly Phrase[];
  doer: readonly Token[];
  /** The verb, or a modal and its verb. */
  verb: readonly Token[];
  object: readonly Token[];
  phrases: readonly Phrase[];
}

/** In words; a simple sentence is shorter. */
const longest = 30;

/**
 * A known doer, a known verb, one object, and phrases: each of them a word alone or with its article.
 * A clause within needs a doer and a verb side by side, and there is no room for two words side by side; whatever else stands there, nothing is proved.
 */
export function clauseFrom(tokens: readonly Token[], lexicon: Lexicon): Clause | undefined {
  if (tokens.length > longest) return undefined;
  const front = phrasesFrom(tokens, lexicon);
  const start = lengthOf(front);
  const after = tokens.slice(start);
  if (!isPlain(tokens, start)) return undefined;
  const turned = start > 0 && lexicon.movable.verbSecond;
  const doer = turned ? doerAt(after.slice(1), lexicon) : doerAt(after, lexicon);
  const verb = turned ? after.slice(0, 1) : verbAt(after.slice(doer.length), lexicon);
  if (doer.length === 0 || !isVerbs(verb, lexicon)) return undefined;
  const rest = after.slice(doer.length + verb.length);
  const object = objectAt(rest, lexicon);
  const phrases = phrasesFrom(rest.slice(object.length), lexicon);
  if (object.length + lengthOf(phrases) !== rest.length) return undefined;
  return { front, doer, verb, object, phrases };
}

const lengthOf = (phrases: readonly Phrase[]): number =>
  phrases.reduce((sum, { tokens }) => sum + tokens.length, 0);

/** No mark between its words but a comma after what stands first. */
const isPlain = (tokens: readonly Token[], start: number): boolean =>
  tokens.every(({ gap }, at) => at === 0 || gap === '' || (gap === ',' && at === start));

export function phrasesFrom(tokens: readonly Token[], lexicon: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens.slice(at, at + 4), lexicon);
    if (phrase === undefined) break;
    phrases.push(phrase);
    at += phrase.tokens.length;
  }
  return phrases;
}

/** “Styringsgruppen”, “members”, “the school”, “the steering group”. An adverb at the head, “trolig betaler skolen”, is no doer. */
export function doerAt(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const [first, second, third] = tokens;
  if (first === undefined) return [];
  if (lexicon.movable.verbSecond || !lexicon.movable.articles.has(first.text.toLowerCase()))
    return isBody(first, lexicon) ? [first] : [];
  if (second === undefined || !isWord(second, lexicon)) return [];
  const isTwo = third !== undefined && isBody(third, lexicon) && opensVerb(tokens[3], lexicon);
  return isTwo ? [first, second, third] : [first, second];
}

const opensVerb = (token: Token | undefined, lexicon: Lexicon): boolean =>
  lexicon.movable.modals.has(token?.key ?? '') || isVerbs([token], lexicon);

const verbAt = (tokens: readonly Token[], { movable }: Lexicon): readonly Token[] =>
  tokens.slice(0, movable.modals.has(tokens[0]?.key ?? '') ? 2 : 1);

/** A verb that stands, or “skal” and a verb after it. */
export function isVerbs(
  [first, second]: readonly (Token | undefined)[],
  { movable }: Lexicon,
): boolean {
  if (first === undefined) return false;
  const said = first.text.toLowerCase();
  if (second === undefined) return movable.does.has(said) || movable.does.has(first.key);
  return movable.modals.has(first.key) && movable.infinitives.has(second.text.toLowerCase());
}

/** “Rapporten”, “et nyhetsbrev”, “the minutes”, “the web page”. */
function objectAt(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const [first, second, third] = tokens;
  if (first === undefined || phraseAt(tokens.slice(0, 4), lexicon) !== undefined) return [];
  const { articles, heads } = lexicon.movable;
  if (!articles.has(first.text.toLowerCase())) return isWord(first, lexicon) ? [first] : [];
  // “Godkjenner det”.
  if (second === undefined) return isWord(first, lexicon) ? [first] : [];
  if (!isWord(second, lexicon)) return [];
  const isTwo = third !== undefined && heads.has(third.text.toLowerCase());
  return isTwo ? [first, second, third] : [first, second];
}

/** “Styret”, and “kommunestyret”; never one that is also a word of time. */
export function isBody({ text, watch }: Token, { bodies }: Lexicon): boolean {
  const word = text.toLowerCase();
  if (watch !== undefined) return false;
  if (bodies.has(word)) return true;
  for (let at = 3; at <= word.length - 6; at += 1) if (bodies.has(word.slice(at))) return true;
  return false;
}
