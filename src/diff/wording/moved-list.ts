// Two readings of a sentence → whether only its list has another order: “papers, agenda and minutes”, “legal support and financial advice”.
import { doerAt } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { areSameWords } from './same-word.ts';
import type { Read, Token } from './tokens.ts';

interface List {
  /** Nothing, a verb, or a doer and its verb. */
  head: readonly Token[];
  items: readonly (readonly Token[])[];
  /** The word that all items describe: “secure and consistent integration”. */
  shared: readonly Token[];
}

/** In words; a longer list is looked at by people. */
const longest = 200;

export function isMovedList(first: Read, second: Read, lexicon: Lexicon): boolean {
  if (first.tokens.length !== second.tokens.length || first.tokens.length > longest) return false;
  const [one, other] = [listFrom(first.tokens, lexicon), listFrom(second.tokens, lexicon)];
  if (one === undefined || other === undefined) return false;
  if (one.items.length !== other.items.length) return false;
  if (!areSameWords(one.head, other.head, lexicon)) return false;
  if (!areSameWords(one.shared, other.shared, lexicon)) return false;
  const left = [...other.items];
  for (const item of one.items) {
    const at = left.findIndex((tokens) => areSameItem(item, tokens));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** The first of the list may stand first in the sentence, and have its capital from that. */
function areSameItem(one: readonly Token[], other: readonly Token[]): boolean {
  return (
    one.length === other.length &&
    one.every((token, at) => {
      const match = other[at];
      return token.text.toLowerCase() === match?.text.toLowerCase() && token.key === match.key;
    })
  );
}

/**
 * The whole sentence is the list, or what a known doer does with it; nothing else stands there that could say that the order counts.
 * Its items are things, or a word that describes each with its own thing, or such words before one thing: nothing reaches over the next.
 */
function listFrom(tokens: readonly Token[], lexicon: Lexicon): List | undefined {
  const { movable } = lexicon;
  const aim = tokens.slice(0, aims.test(tokens[0]?.key ?? '') ? 1 : 0);
  const doer = aim.length > 0 ? aim : doerAt(tokens, lexicon);
  const verb = tokens[doer.length];
  const isGoal =
    doer.length === aim.length && movable.infinitives.has(verb?.text.toLowerCase() ?? '');
  const has = verb !== undefined && (isGoal || isVerb(verb, lexicon));
  const start = has ? doer.length + 1 : 0;
  const head = tokens.slice(0, start);
  if (!head.every(({ gap }, at) => at === 0 || gap === '')) return undefined;
  const described = describedIn(tokens.slice(start), lexicon);
  if (described !== undefined) return { head, ...described };
  // “The council shares data, maps and papers” may be three things it does.
  const isOnlyThings = movable.verbSecond || !has || !/s$/.test(verb.text);
  if (!isOnlyThings) return undefined;
  const items = itemsIn(tokens.slice(start), movable.and);
  const last = items?.at(-1);
  if (items === undefined || last === undefined) return undefined;
  if (!items.flat().every((token) => isFree(token, lexicon))) return undefined;
  const { describes, things } = movable;
  if (items.every((item) => item.length === 1 && isOneOf(item[0], things)))
    return { head, items, shared: [] };
  const arePairs = items.every((item) => item.length === 2 && isOneOf(item[0], describes));
  return arePairs ? { head, items, shared: [] } : undefined;
}

const aims = /^(?:(?:føre|for)?mål|syft|the-aim|our-aim).*-(?:å|att|to)$/;

/** Two words that describe one thing, or two: “secure and consistent integration and interoperability”. */
function describedIn(
  tokens: readonly Token[],
  lexicon: Lexicon,
): Pick<List, 'items' | 'shared'> | undefined {
  const { and, describes } = lexicon.movable;
  const [one, joint, other, ...shared] = tokens;
  if (one === undefined || other === undefined || !and.has(joint?.key ?? '')) return undefined;
  const [thing, more, last] = shared;
  const rest = shared.length === 1 ? [thing] : [thing, last];
  const isRest = shared.length === 1 || (shared.length === 3 && and.has(more?.key ?? ''));
  if (!isRest || ![one, other].every((word) => isOneOf(word, describes))) return undefined;
  const words = [one, other, ...rest.flatMap((word) => word ?? [])];
  const areFree = words.every((word) => isFree(word, lexicon));
  const isPlain = tokens.slice(1).every(({ gap }) => gap === '');
  return areFree && isPlain ? { items: [[one], [other]], shared } : undefined;
}

/** “Rutiner”, and “møterutiner”. */
function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  const word = token?.text.toLowerCase() ?? '';
  if (words.has(word)) return true;
  for (let at = 3; at <= word.length - 4; at += 1) if (words.has(word.slice(at))) return true;
  return false;
}

function itemsIn(
  tokens: readonly Token[],
  and: ReadonlySet<string>,
): (readonly Token[])[] | undefined {
  const joint = tokens.findIndex(({ key }) => and.has(key));
  if (joint < 1 || tokens[joint]?.gap !== '') return undefined;
  if (tokens.slice(joint + 1).some(({ key, gap }) => and.has(key) || gap !== '')) return undefined;
  const items: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (at === joint) items.push([]);
    else if (at > 0 && at !== joint + 1 && token.gap === ',') items.push([token]);
    else items.at(-1)?.push(token);
  });
  const isApart = tokens.every(({ gap }, at) => at === 0 || gap === '' || gap === ',');
  return isApart && items.every((item) => item.length > 0) ? items : undefined;
}

const isVerb = ({ key, text }: Token, { movable: { send, treat } }: Lexicon): boolean =>
  [send, treat].some((verbs) => verbs.has(text.toLowerCase()) || verbs.has(key));

/** A plain word, and no name: a capital only where the sentence begins. */
const isFree = ({ text, opens, watch }: Token, { ties }: Lexicon): boolean =>
  watch === undefined &&
  !ties.has(text.toLowerCase()) &&
  (opens ? /^\p{L}\P{Lu}*$/u : /^\P{Lu}+$/u).test(text);
