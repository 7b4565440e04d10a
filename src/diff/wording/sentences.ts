// Two readings → whether the second says the same sentences: each in its order or another, two of them joined with “and”, or in another order.
import type { Lexicon } from './lexicon.ts';
import { areMovedItems } from './moved-items.ts';
import { isMovedList } from './moved-list.ts';
import { isMovedPhrase } from './moved-phrase.ts';
import { isLoose } from './punctuation.ts';
import { areSameWords, looksLikeName } from './same-word.ts';
import type { Read, Token } from './tokens.ts';

const end = /^[.;!\n]+$/;

/** A list that a colon announces stays with what announces it. */
export function sentencesOf({ tokens, end: last }: Read): Read[] {
  const starts = tokens.flatMap(({ opens, gap }, at) =>
    at === 0 || (opens && end.test(gap)) ? [at] : [],
  );
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { tokens: tokens.slice(start, next), end: tokens[next ?? -1]?.gap ?? last };
  });
}

export function areSameSentences(first: Read, second: Read, lexicon: Lexicon): boolean {
  const [left, right] = [sentencesOf(first), sentencesOf(second)];
  const all = [...first.tokens, ...second.tokens];
  const ranks = all.some(({ watch }) => watch === 'order');
  return (
    areOneByOne(left, right, { lexicon, ranks }) ||
    (!ranks && areMoved(left, right, { lexicon, ranks }))
  );
}

interface Known {
  lexicon: Lexicon;
  /** A word of the text says that its order counts. */
  ranks: boolean;
}

function areOneByOne(left: readonly Read[], right: readonly Read[], known: Known): boolean {
  let [here, there] = [0, 0];
  while (here < left.length && there < right.length) {
    const [one, other] = [left[here], right[there]];
    if (one === undefined || other === undefined) return false;
    if (isSame(one, other, known)) {
      here += 1;
      there += 1;
    } else if (isJoined([one, left[here + 1]], other, known.lexicon)) {
      here += 2;
      there += 1;
    } else if (isJoined([other, right[there + 1]], one, known.lexicon)) {
      here += 1;
      there += 2;
    } else return false;
  }
  return here === left.length && there === right.length;
}

function isSame(one: Read, other: Read, { lexicon, ranks }: Known): boolean {
  if (areSameWords(one.tokens, other.tokens, lexicon)) return isLoose(one, other, lexicon);
  if (ranks) return false;
  return (
    (one.tokens.length === other.tokens.length &&
      isMovedList(one, other, lexicon) &&
      isLoose(one, other, lexicon)) ||
    areMovedItems(one, other, lexicon) ||
    isMovedPhrase(one, other, lexicon)
  );
}

/** “Gruppen møtes. Sekretariatet skriver.” and “Gruppen møtes, og sekretariatet skriver.” Without the comma, “støtter barn og unge hjelper” is two things. */
function isJoined(
  [one, next]: readonly [Read, Read | undefined],
  whole: Read,
  lexicon: Lexicon,
): boolean {
  if (next === undefined || whole.tokens.length !== one.tokens.length + next.tokens.length + 1)
    return false;
  const and = whole.tokens[one.tokens.length];
  const isAnd = and !== undefined && lexicon.movable.and.has(and.key) && and.gap === ',';
  if (!isAnd || one.end.includes('\n')) return false;
  if (!standsAlone(one, lexicon) || !standsAlone(next, lexicon)) return false;
  return [
    [one, whole.tokens.slice(0, one.tokens.length)] as const,
    [next, whole.tokens.slice(one.tokens.length + 1)] as const,
  ].every(
    ([part, tokens]) =>
      areSameWords(part.tokens, tokens, lexicon) && isLoose(part, { tokens, end: '' }, lexicon),
  );
}

/** Nothing in it reaches past its end: no time or condition at the head, no negation, and a verb is not left to a modal before it. */
function standsAlone({ tokens }: Read, { ties, movable }: Lexicon): boolean {
  const [head] = tokens;
  if (head === undefined || tokens.length < 3) return false;
  if (ties.has(head.key) || head.watch !== undefined || movable.pointing.has(head.key))
    return false;
  return tokens.every(
    ({ key, text, watch }) =>
      !movable.clause.has(key) &&
      !movable.clause.has(text.toLowerCase()) &&
      (watch === undefined || ['date', 'unit', 'number', 'junction'].includes(watch)),
  );
}

/** Whole sentences in another order: nothing of the watch list, no name, nothing that points back. */
function areMoved(left: readonly Read[], right: readonly Read[], known: Known): boolean {
  if (left.length !== right.length || left.length < 2 || left.length > 12) return false;
  const moved = left.filter((one, at) => !isSame(one, right[at] ?? one, known));
  const rest = right.filter((other, at) => !isSame(left[at] ?? other, other, known));
  const span = [...left, ...right];
  if (!span.every((read) => isFree(read.tokens, known.lexicon)) || isTold(left)) return false;
  for (const one of moved) {
    const at = rest.findIndex((other) => isSame(one, other, known));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return true;
}

/** Two sentences about one thing may be steps: “samler saker”, “drøfter sakene”. */
function isTold(sentences: readonly Read[]): boolean {
  const seen = new Set<string>();
  return sentences.some(({ tokens }) => {
    const stems = tokens.flatMap(({ text }) =>
      text.length > 3 ? [text.toLowerCase().slice(0, 4)] : [],
    );
    const isAgain = stems.some((stem) => seen.has(stem));
    for (const stem of stems) seen.add(stem);
    return isAgain;
  });
}

/** What is done by nobody named is a step, and steps come in an order: “saken behandles”, “drafts are written”. */
const doneNordic = /(?:es|as|ast|est)$|^(?:er|är|bli|blir|ble|blei|blev|vert|vart)$/i;
const doneEnglish = /^(?:is|are|be|was|were|been|being)$/i;

const isFree = (tokens: readonly Token[], { movable }: Lexicon): boolean =>
  tokens.every(
    (token) =>
      (token.watch === undefined || movable.and.has(token.key)) &&
      !movable.pointing.has(token.key) &&
      !(movable.verbSecond ? doneNordic : doneEnglish).test(token.text) &&
      !looksLikeName(token),
  );
