// A word of a language → its key, and why it must not move if it must not.
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import { watchKinds, type MovableWords, type WatchKind, type WordTable } from './table.ts';

export interface Lexicon {
  language: string;
  watch: ReadonlyMap<string, { key: string; kind: WatchKind }>;
  same: ReadonlyMap<string, string>;
  spelt: ReadonlySet<string>;
  endings: WordTable['endings'];
  /** By their first word. */
  phrases: ReadonlyMap<string, readonly Several[]>;
  /** What was looked up before: the texts of a charter say the same words again and again. */
  found: Map<string, Found>;
  verbs: WordTable['verbs'];
  infinitive: ReadonlySet<string>;
  small: ReadonlySet<string>;
  ties: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  movable: Movable;
}

export interface Several {
  words: readonly string[];
  one: string;
}

export type Movable = {
  [word in keyof MovableWords]: MovableWords[word] extends string
    ? ReadonlySet<string>
    : MovableWords[word];
};

const tables: Readonly<Record<string, WordTable>> = { nb, no: nb, nn, sv, en, da };
const made = new Map<string, Lexicon>();

/** None for a language there is no table for: nothing in it can be proved. */
export function lexiconOf(language: string): Lexicon | undefined {
  const table = Object.hasOwn(tables, language) ? tables[language] : undefined;
  if (table === undefined) return undefined;
  const known = made.get(language);
  if (known !== undefined) return known;
  const lexicon = lexiconFrom(language, table);
  made.set(language, lexicon);
  return lexicon;
}

function lexiconFrom(language: string, table: WordTable): Lexicon {
  const watch = new Map<string, { key: string; kind: WatchKind }>();
  for (const kind of watchKinds)
    for (const [word, key] of groups(table.watch[kind]))
      if (!watch.has(word)) watch.set(word, { key, kind });
  return {
    language,
    watch,
    same: new Map(groups(table.same)),
    spelt: setOf(table.spelt),
    endings: table.endings,
    phrases: phrasesFrom(table.phrases),
    found: new Map(),
    verbs: table.verbs,
    infinitive: setOf(table.infinitive),
    small: setOf(table.small),
    ties: setOf(table.ties),
    bodies: setOf(table.bodies),
    movable: movableFrom(table.movable),
  };
}

function phrasesFrom(phrases: WordTable['phrases']): Lexicon['phrases'] {
  const byFirst = new Map<string, Several[]>();
  for (const [several, one] of phrases) {
    const words = several.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, one }]);
  }
  return byFirst;
}

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').filter((word) => word !== ''));

function movableFrom(words: MovableWords): Movable {
  return {
    ...words,
    meet: setOf(words.meet),
    send: setOf(words.send),
    treat: setOf(words.treat),
    does: setOf([words.meet, words.send, words.treat, words.does].join(' ')),
    infinitives: setOf(words.infinitives),
    modals: setOf(words.modals),
    articles: setOf(words.articles),
    prepositions: setOf(words.prepositions),
    particles: setOf(words.particles),
    heads: setOf(words.heads),
    things: setOf(words.things),
    describes: setOf(words.describes),
    every: setOf(words.every),
    times: setOf(words.times),
    when: setOf(words.when),
    where: setOf(words.where),
    and: setOf(words.and),
  };
}

/** `a=b c` → a is a, b is a, c is c. */
function groups(words: string): [word: string, key: string][] {
  return words.split(' ').flatMap((group) => {
    const forms = group.split('=');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  });
}

export interface Found {
  key: string;
  watch?: WatchKind;
  /** The key of this form alone, where the infinitive and the present have one key. */
  form?: string;
}

const mostFound = 10_000;

export function lookUp(said: string, lexicon: Lexicon): Found {
  const word = said.toLowerCase();
  const before = lexicon.found.get(word);
  if (before !== undefined) return before;
  const found = foundIn(word, lexicon);
  if (lexicon.found.size >= mostFound) lexicon.found.clear();
  lexicon.found.set(word, found);
  return found;
}

function foundIn(word: string, lexicon: Lexicon): Found {
  const same = lexicon.same.get(word) ?? word;
  const watched = lexicon.watch.get(same) ?? lexicon.watch.get(word);
  if (watched !== undefined) return { key: watched.key, watch: watched.kind };
  const form = respelt(same, lexicon.endings);
  const key = respelt(form, lexicon.verbs);
  return { key, form };
}

const respelt = (word: string, endings: WordTable['endings']): string =>
  endings.reduce((key, [form, other]) => key.replace(form, other), word);
