// Two readings → whether the second says the same sentences: each as it stands, two of them joined with “and”, or a phrase or a list of one in another order.
import { clauseFrom, isBody } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { areApart, areSameMarks, closes, endOf } from './marks.ts';
import { isMovedList } from './moved-list.ts';
import { isMovedPhrase } from './moved-phrase.ts';
import { areSameWords } from './same-word.ts';
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
  let [here, there] = [0, 0];
  while (here < left.length && there < right.length) {
    const [one, other] = [left[here], right[there]];
    if (one === undefined || other === undefined) return false;
    const [next, following] = [left[here + 1], right[there + 1]];
    const known = { lexicon, texts: [left, right] };
    const isClosed = [left[here - 1], right[there - 1]].every(
      (before) => before === undefined || closes.test(before.end),
    );
    if (isSame(one, other, known)) {
      if (
        !isSameEnd([one, next], other) &&
        !(isClosed && mayEnd([one, next], [other, following], known))
      )
        return false;
      here += 1;
      there += 1;
    } else if (isClosed && isJoined([one, next], other, known)) {
      here += 2;
      there += 1;
    } else if (isClosed && isJoined([other, following], one, known)) {
      here += 1;
      there += 2;
    } else return false;
  }
  return here === left.length && there === right.length;
}

interface Known {
  lexicon: Lexicon;
  /** All sentences of either text: one that says “the latter” counts on the order of another. */
  texts: readonly (readonly Read[])[];
}

function isSame(one: Read, other: Read, known: Known): boolean {
  const { lexicon } = known;
  if (areSameWords(one.tokens, other.tokens, lexicon)) return areSameMarks(one, other, lexicon);
  return (
    (isMovedList(one, other, lexicon) || isMovedPhrase(one, other, lexicon)) &&
    areOthersKnown([one, other], known)
  );
}

const areOthersKnown = (these: readonly (Read | undefined)[], { lexicon, texts }: Known): boolean =>
  texts.flat().every((read) => these.includes(read) || isKnown(read, lexicon));

/** A clause of words that are all known, so that none of them counts what came before. */
function isKnown({ tokens }: Read, lexicon: Lexicon): boolean {
  const { movable } = lexicon;
  const known = [
    movable.does,
    movable.infinitives,
    movable.modals,
    movable.articles,
    movable.prepositions,
    movable.things,
  ];
  return (
    clauseFrom(tokens, lexicon) !== undefined &&
    tokens.every((token) => {
      const word = token.text.toLowerCase();
      const isTime = token.watch === 'date' || token.watch === 'unit';
      return isTime || isBody(token, lexicon) || known.some((words) => words.has(word));
    })
  );
}

type Two = readonly [Read, Read | undefined];

const isSameEnd = ([one, next]: Two, other: Read): boolean =>
  next === undefined || one.end === other.end;

/** Between two clauses a semicolon parts as much as a full stop. */
function mayEnd([one, next]: Two, [other, following]: Two, known: Known): boolean {
  return (
    next !== undefined &&
    [one.end, other.end].every((mark) => endOf.test(mark)) &&
    areClauses(one.tokens, next.tokens, known.lexicon) &&
    areOthersKnown([one, next, other, following], known)
  );
}

/** “Gruppen møtes. Sekretariatet skriver.” and “Gruppen møtes, og sekretariatet skriver.” Without the comma, “støtter barn og unge hjelper” is two things. */
function isJoined([one, next]: Two, whole: Read, known: Known): boolean {
  const { lexicon } = known;
  if (next === undefined || whole.tokens.length !== one.tokens.length + next.tokens.length + 1)
    return false;
  const and = whole.tokens[one.tokens.length];
  const isAnd = and !== undefined && lexicon.movable.and.has(and.key) && and.gap === ',';
  if (!isAnd || !endOf.test(one.end)) return false;
  const [left, right] = [
    whole.tokens.slice(0, one.tokens.length),
    whole.tokens.slice(one.tokens.length + 1),
  ];
  return (
    areSameWords(one.tokens, left, lexicon) &&
    areSameWords(next.tokens, right, lexicon) &&
    areClauses(one.tokens, next.tokens, lexicon) &&
    areClauses(left, right, lexicon) &&
    areOthersKnown([one, next, whole], known)
  );
}

function areClauses(one: readonly Token[], other: readonly Token[], lexicon: Lexicon): boolean {
  const [left, right] = [clauseFrom(one, lexicon), clauseFrom(other, lexicon)];
  return left !== undefined && right !== undefined && areApart(left, right, lexicon);
}
