// A line that begins with a colon → the word it means and what follows it.
import type { Prompt } from '../../interview/ask.ts';
import { plain as english } from '../../words/en/prompts-plain.ts';
import type { PromptWords, TypedWord } from '../../words/prompt-words.ts';

export type Typed =
  { text: string } | { word: TypedWord; rest: string | undefined } | { problem: string };

const inOrder: readonly TypedWord[] = [
  'back',
  'skip',
  'park',
  'not-relevant',
  'dispute',
  'decision',
  'action',
  'use',
  'why',
  'overview',
  'jump',
  'save',
  'editor',
  'list',
  'edit',
  'remove',
  'move',
  'done',
  'help',
];

/** The words that do something at this prompt. */
export function wordsAt(prompt: Prompt, hasEditor: boolean): TypedWord[] {
  const isList = prompt.kind === 'rows' || prompt.kind === 'lines';
  return inOrder.filter((word) => {
    switch (word) {
      case 'why':
      case 'help':
      case 'list':
        return true;
      case 'editor':
        return hasEditor && prompt.kind === 'long' && prompt.secret !== true;
      case 'edit':
      case 'remove':
      case 'move':
      case 'done':
        return isList;
      case 'jump':
        return prompt.menu.includes('overview');
      default:
        return prompt.menu.includes(word);
    }
  });
}

export function readTyped(line: string, allowed: readonly TypedWord[], words: PromptWords): Typed {
  const start = line.trimStart();
  if (start.startsWith('::')) return { text: start.slice(1) };
  if (!start.startsWith(':')) return { text: line };
  const [, name = '', after = ''] = /^:(\S*)\s*(.*)$/s.exec(start) ?? [];
  if (name === '') return { word: 'help', rest: undefined };
  const fits = fitting(name, words);
  const here = fits.filter((word) => allowed.includes(word));
  const [word] = here;
  if (word === undefined)
    return {
      problem: fits.length > 0 ? words.problems.notHere(name) : words.problems.unknownWord(name),
    };
  if (here.length > 1)
    return {
      problem: words.problems.severalWords(
        name,
        here.map((one) => words.plain.names[one]),
      ),
    };
  const rest = restOf(word, after.trim(), words);
  const goal = word === 'skip' && allowed.includes('jump') ? goalOf(rest ?? '') : undefined;
  return goal === undefined ? { word, rest } : { word: 'jump', rest: goal };
}

/** `:hopp til Q-ROL-02` goes there, though `:hopp` alone skips. */
const goalOf = (rest: string): string | undefined =>
  /^(?:til|to)\s+(\S.*)$/is.exec(rest)?.[1] ?? /^[a-z]+-[a-z]+-\d+$/i.exec(rest)?.[0];

/** A whole name wins over beginnings. */
function fitting(name: string, words: PromptWords): TypedWord[] {
  const wanted = bare(name);
  const namesOf = (word: TypedWord) => [bare(words.plain.names[word]), bare(english.names[word])];
  const whole = inOrder.filter((word) => namesOf(word).includes(wanted));
  if (whole.length > 0) return whole.slice(0, 1);
  return inOrder.filter((word) => namesOf(word).some((one) => one.startsWith(wanted)));
}

/** Typed without the Norwegian letters is understood as well. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');

function restOf(word: TypedWord, after: string, { plain }: PromptWords): string | undefined {
  if (after === '') return undefined;
  if (word !== 'not-relevant') return after;
  const start = plain.because.find((one) => after.toLowerCase().startsWith(`${one} `));
  return start === undefined ? after : after.slice(start.length).trim();
}
