// Two readings of a sentence → whether only its time and place stand elsewhere: “gruppen møtes i mai”, “i mai møtes gruppen”.
import { clauseFrom, type Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { areSameWords } from './same-word.ts';
import type { Read } from './tokens.ts';

export function isMovedPhrase(first: Read, second: Read, lexicon: Lexicon): boolean {
  if (first.tokens.length !== second.tokens.length) return false;
  const [one, other] = [first, second].map(({ tokens }) => clauseFrom(tokens, lexicon));
  if (one === undefined || other === undefined) return false;
  const [left, right] = [one, other].map(({ front, phrases }) => [...front, ...phrases]);
  if (left === undefined || right === undefined) return false;
  return (
    [one, other].every((clause) => mayMove(clause, lexicon)) &&
    areSameWords(one.doer, other.doer, lexicon) &&
    areSameWords(one.verb, other.verb, lexicon) &&
    areSameWords(one.object, other.object, lexicon) &&
    isSameOrder(left, right) &&
    areSamePhrases(left, right, lexicon)
  );
}

/** With an object only how often moves: “i mai” may be when the plan was made that is sent. After a doer that stands behind the verb a place may be the doer's. */
function mayMove({ front, verb, object, phrases }: Clause, { movable }: Lexicon): boolean {
  const said = verb[0]?.text.toLowerCase() ?? '';
  const all = [...front, ...phrases];
  if (verb.length > 1 || all.some(({ kind }) => kind === 'other')) return false;
  // “Hos lærere i byen” may be one place.
  if (all.filter(isPlace).length > 1) return false;
  if (object.length > 0) return movable.send.has(said) && all.every(({ kind }) => kind === 'often');
  if (!movable.meet.has(said)) return false;
  if (front.length === 0) return true;
  return !movable.verbSecond
    ? front.every(({ kind }) => kind !== 'where')
    : phrases.every(({ kind }) => kind !== 'where');
}

/** What is on the watch list keeps its order among itself. */
function isSameOrder(one: readonly Phrase[], other: readonly Phrase[]): boolean {
  const [left, right] = [one, other].map((phrases) =>
    phrases.filter(isWatched).flatMap(({ tokens }) => tokens.map(({ key }) => key)),
  );
  return left?.join(' ') === right?.join(' ');
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
