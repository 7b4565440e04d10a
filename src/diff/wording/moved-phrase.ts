// Two readings of a sentence → whether only its time and place stand elsewhere: “gruppen møtes i mai”, “i mai møtes gruppen”.
import type { Lexicon } from './lexicon.ts';
import { areSameWords, looksLikeName } from './same-word.ts';
import type { Read, Token } from './tokens.ts';

type Kind = 'often' | 'when' | 'where';
interface Phrase {
  kind: Kind;
  tokens: readonly Token[];
}
interface Simple {
  verb: Token;
  /** Whether the verb may have an object. */
  sends: boolean;
  /** How many of `rest` come before the verb; unknown where the verb comes first. */
  before?: number;
  /** Who, and what. */
  rest: readonly Token[];
  phrases: readonly Phrase[];
}

/** In words; a simple sentence is shorter. */
const longest = 30;

/** One verb of a closed list, one doer before or after it, and whole phrases: whatever else there is stays as it stands. */
export function isMovedPhrase(first: Read, second: Read, lexicon: Lexicon): boolean {
  if (first.tokens.length !== second.tokens.length || first.tokens.length > longest) return false;
  const [one, other] = [simpleFrom(first.tokens, lexicon), simpleFrom(second.tokens, lexicon)];
  if (one === undefined || other === undefined) return false;
  return (
    areSameWords([one.verb], [other.verb], lexicon) &&
    isSameDoer(one, other) &&
    areSameWords(one.rest, other.rest, lexicon) &&
    isSameOrder(one.phrases, other.phrases) &&
    areSamePhrases(one.phrases, other.phrases, lexicon)
  );
}

function isSameDoer(one: Simple, other: Simple): boolean {
  if (one.before === other.before) return true;
  const before = one.before ?? other.before;
  if (one.before !== undefined && other.before !== undefined) return false;
  return one.sends ? before === 1 : before === one.rest.length;
}

/** What is on the watch list keeps its order among itself, and so do places: “hos lærere i byen”. */
function isSameOrder(one: readonly Phrase[], other: readonly Phrase[]): boolean {
  return [isWatched, isPlace].every((counts) => {
    const [left, right] = [one, other].map((phrases) =>
      phrases.filter(counts).flatMap(({ tokens }) => tokens.map(({ key }) => key)),
    );
    return left?.join(' ') === right?.join(' ');
  });
}

const isWatched = ({ tokens }: Phrase): boolean => tokens.some(({ watch }) => watch !== undefined);
const isPlace = ({ kind }: Phrase): boolean => kind === 'where';

function areSamePhrases(
  one: readonly Phrase[],
  other: readonly Phrase[],
  lexicon: Lexicon,
): boolean {
  const left = [...other];
  for (const { tokens } of one) {
    const at = left.findIndex((phrase) => areSameWords(tokens, phrase.tokens, lexicon));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function simpleFrom(tokens: readonly Token[], lexicon: Lexicon): Simple | undefined {
  const { meet, send, treat, verbSecond } = lexicon.movable;
  const isVerb = ({ key, text }: Token): boolean =>
    [key, text.toLowerCase()].some((word) => meet.has(word) || send.has(word) || treat.has(word));
  const at = tokens.findIndex(isVerb);
  const verb = tokens[at];
  if (verb === undefined || tokens.filter(isVerb).length > 1) return undefined;
  const [meets, sends] = [meet, send].map((verbs) =>
    [verb.key, verb.text.toLowerCase()].some((word) => verbs.has(word)),
  );
  if (meets === sends) return undefined;
  const front = phrasesIn(tokens.slice(0, at), lexicon, verbSecond);
  const head = front.reduce((length, phrase) => length + phrase.tokens.length, 0);
  const who = tokens.slice(head, at);
  const isFirst = verbSecond && head > 0 && head === at;
  if (!isFirst && (who.length === 0 || (verbSecond && head > 0))) return undefined;
  const tail = tailOf(tokens.slice(at + 1), lexicon);
  const rest = [...who, ...tail.rest];
  if (!isPlain(tokens, head) || !rest.every((token) => isThing(token, lexicon))) return undefined;
  if (!isOneDoer(who, lexicon) || rest.length === 0 || rest.length > 6) return undefined;
  const phrases = [...front, ...tail.phrases];
  if (sends && phrases.some(({ kind }) => kind !== 'often')) return undefined;
  if (!sends && !isFirst && tail.rest.length > 0) return undefined;
  if (isFirst && tail.phrases.some(({ kind }) => kind === 'where')) return undefined;
  return { verb, sends: !meets, rest, phrases, ...(isFirst ? {} : { before: who.length }) };
}

/** No mark between its words but a comma after what stands first. */
const isPlain = (tokens: readonly Token[], head: number): boolean =>
  tokens.every(({ gap }, at) => at === 0 || gap === '' || (gap === ',' && at === head));

const isThing = ({ key, watch, form }: Token, { ties, infinitive, movable }: Lexicon): boolean =>
  watch === undefined &&
  form !== undefined &&
  ![ties, infinitive, movable.clause].some((words) => words.has(key));

/** “Members” or “the working group”; “councils say members” is more than one. */
function isOneDoer(who: readonly Token[], { movable, bodies }: Lexicon): boolean {
  if (movable.verbSecond) return who.length <= 3;
  const [first, ...more] = who.map(({ text }) => text.toLowerCase());
  if (first === 'the' || first === 'a' || first === 'our') {
    const last = more.at(-1) ?? '';
    return more.length === 1 || (more.length === 2 && bodies.has(last));
  }
  return more.length === 0;
}

/** The phrases that end a sentence, and what comes before them. */
function tailOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
): { rest: readonly Token[]; phrases: Phrase[] } {
  for (let start = 0; start < tokens.length; start += 1) {
    const phrases = phrasesIn(tokens.slice(start), lexicon, true);
    const length = phrases.reduce((sum, phrase) => sum + phrase.tokens.length, 0);
    if (length === tokens.length - start) return { rest: tokens.slice(0, start), phrases };
  }
  return { rest: tokens, phrases: [] };
}

function phrasesIn(tokens: readonly Token[], lexicon: Lexicon, places: boolean): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens.slice(at, at + 4), lexicon);
    if (phrase === undefined || (!places && phrase.kind === 'where')) break;
    phrases.push(phrase);
    at += phrase.tokens.length;
  }
  return phrases;
}

function phraseAt(tokens: readonly Token[], lexicon: Lexicon): Phrase | undefined {
  const [first, second, third, fourth] = tokens;
  const { every, times, when } = lexicon.movable;
  if (first === undefined) return undefined;
  const of = (kind: Kind, length: number): Phrase => ({ kind, tokens: tokens.slice(0, length) });
  const isSpan = (token: Token | undefined): boolean =>
    token?.watch === 'unit' || token?.watch === 'date';
  if (often.test(first.key)) return of('often', 1);
  if (every.has(first.key) && isSpan(second)) return of('often', 2);
  const isCount = first.watch === 'number' || first.key === 'en';
  if (isCount && times.has(second?.key ?? '') && isSpan(fourth) && isLittle(third))
    return of('often', 4);
  if (isCount && times.has(first.key) && isSpan(third) && isLittle(second)) return of('often', 3);
  if (when.has(first.key) && second?.watch === 'date') return of('when', 2);
  return placeAt(tokens, lexicon);
}

const often =
  /^(?:årlig|månedlig|ukentlig|årleg|månadleg|årligen|månatligen|annually|monthly|weekly|quarterly|kvartalsvis)$/;
const isLittle = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:i|a|om|per)$/.test(token.text);

/** A preposition and at most three plain words, to the end or the next phrase. */
function placeAt(tokens: readonly Token[], lexicon: Lexicon): Phrase | undefined {
  const { where, meet, send, treat } = lexicon.movable;
  if (!where.has(tokens[0]?.key ?? '')) return undefined;
  let length = 1;
  for (const token of tokens.slice(1, 4)) {
    const isVerb = [meet, send, treat].some((verbs) => verbs.has(token.key));
    if (isVerb || looksLikeName(token) || !isThing(token, lexicon) || token.gap !== '') break;
    length += 1;
  }
  return length > 1 ? { kind: 'where', tokens: tokens.slice(0, length) } : undefined;
}
