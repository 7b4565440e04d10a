// Two readings of a sentence → whether only its list has another order: after its verb, or a list of pairs, “legal support and financial advice”.
import type { Lexicon } from './lexicon.ts';
import { areSameWords, looksLikeName } from './same-word.ts';
import type { Read, Token } from './tokens.ts';

interface List {
  head: readonly Token[];
  items: readonly (readonly Token[])[];
}

/** In words; a longer list is looked at by people. */
const longest = 200;

export function areMovedItems(first: Read, second: Read, lexicon: Lexicon): boolean {
  if (first.tokens.length !== second.tokens.length || first.tokens.length > longest) return false;
  const [one, other] = [listFrom(first.tokens, lexicon), listFrom(second.tokens, lexicon)];
  if (one === undefined || other === undefined) return false;
  if (one.items.length !== other.items.length) return false;
  if (!areSameWords(one.head, other.head, lexicon)) return false;
  const left = [...other.items];
  for (const item of one.items) {
    const at = left.findIndex((tokens) => areSameItem(item, tokens, lexicon));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** The first of the list may stand first in the sentence, and have its capital from that. */
function areSameItem(one: readonly Token[], other: readonly Token[], lexicon: Lexicon): boolean {
  return (
    one.length === other.length &&
    one.every((token, at) => {
      const match = other[at];
      if (match === undefined) return false;
      if (token.text.toLowerCase() === match.text.toLowerCase())
        return token.text === match.text || token.opens !== match.opens;
      return areSameWords([token], [match], lexicon);
    })
  );
}

/** Items that nothing can reach over: single words after a verb and its doer, or pairs of a word that describes and one it describes. */
function listFrom(tokens: readonly Token[], lexicon: Lexicon): List | undefined {
  const verb = tokens.findIndex((token) => isVerb(token, lexicon));
  if (verb < 4) {
    const list = listAfter(tokens, { start: verb + 1, lexicon });
    if (list !== undefined) return list;
  }
  // In English the second word of a pair may look like a verb: “legal support”.
  return lexicon.movable.verbSecond ? undefined : listAfter(tokens, { start: 0, lexicon });
}

function listAfter(
  tokens: readonly Token[],
  { start, lexicon }: { start: number; lexicon: Lexicon },
): List | undefined {
  const { and, describing, verbSecond } = lexicon.movable;
  const [head, items] = [tokens.slice(0, start), itemsIn(tokens.slice(start), and)];
  if (items === undefined || !head.every(({ gap }, at) => at === 0 || gap === '')) return undefined;
  const words = items.flat();
  if (![...head, ...words].every((token) => isFree(token, lexicon))) return undefined;
  if (words.some((token) => looksLikeName(token))) return undefined;
  const size = items[0]?.length;
  if (items.some((item) => item.length !== size)) return undefined;
  const [ofVerbs, firstVerbs] = [words, items.flatMap(([word]) => word ?? [])].map((some) =>
    some.some((token) => isVerb(token, lexicon)),
  );
  const arePairs = size === 2 && items.every(([word]) => describing.test(word?.text ?? ''));
  if (arePairs && !(verbSecond ? ofVerbs : firstVerbs)) return { head, items };
  return size === 1 && !ofVerbs && head.length > 1 && items.length > 2
    ? { head, items }
    : undefined;
}

function itemsIn(
  tokens: readonly Token[],
  and: ReadonlySet<string>,
): (readonly Token[])[] | undefined {
  const joint = tokens.findIndex(({ key }) => and.has(key));
  if (joint < 1 || tokens.slice(joint + 1).some(({ key, gap }) => and.has(key) || gap !== ''))
    return undefined;
  const items: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (at === joint) items.push([]);
    else if (at > 0 && at !== joint + 1 && token.gap === ',') items.push([token]);
    else items.at(-1)?.push(token);
  });
  const isApart = tokens.every(({ gap }, at) => at === 0 || gap === '' || gap === ',');
  return isApart && items.every((item) => item.length > 0) ? items : undefined;
}

function isVerb({ key, text }: Token, { movable: { meet, send, treat } }: Lexicon): boolean {
  return [key, text.toLowerCase()].some(
    (word) => meet.has(word) || send.has(word) || treat.has(word),
  );
}

const isFree = ({ key, watch, form }: Token, { ties, infinitive }: Lexicon): boolean =>
  watch === undefined && form !== undefined && !ties.has(key) && !infinitive.has(key);
