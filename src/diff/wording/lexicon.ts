// A word of a language → its key, and why it must not move if it must not.
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import { watchKinds, type WatchKind, type WordTable } from './table.ts';

export interface Lexicon {
  language: string;
  watch: ReadonlyMap<string, { key: string; kind: WatchKind }>;
  same: ReadonlyMap<string, string>;
  endings: WordTable['endings'];
  phrases: readonly { words: readonly string[]; one: string }[];
  ties: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
}

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
    endings: table.endings,
    phrases: table.phrases.map(([several, one]) => ({ words: several.split(' '), one })),
    ties: new Set(table.ties.split(' ')),
    bodies: new Set(table.bodies.split(' ')),
  };
}

/** `a=b c` → a is a, b is a, c is c. */
function groups(words: string): [word: string, key: string][] {
  return words.split(' ').flatMap((group) => {
    const forms = group.split('=');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  });
}

export function lookUp(said: string, lexicon: Lexicon): { key: string; watch?: WatchKind } {
  const word = said.toLowerCase();
  const same = lexicon.same.get(word) ?? word;
  const watched = lexicon.watch.get(same) ?? lexicon.watch.get(word);
  if (watched !== undefined) return { key: watched.key, watch: watched.kind };
  return { key: lexicon.endings.reduce((key, [form, other]) => key.replace(form, other), same) };
}
