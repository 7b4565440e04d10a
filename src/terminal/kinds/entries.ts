// What is typed in a search → the lines below it: options that fit, makers of new records, the text itself.
import type { Option } from '../../interview/ask.ts';
import type { PromptWords } from '../../words/prompt-words.ts';
import { fold, matching, newListOf } from '../options.ts';
import type { SearchPrompt } from './search.ts';

export type Entry =
  | { kind: 'option'; value: string; label: string; about?: string | undefined }
  | { kind: 'new'; list: string; label: string }
  | { kind: 'text'; text: string; label: string };

export function entriesFor(prompt: SearchPrompt, typed: string, words: PromptWords): Entry[] {
  const name = typed.trim();
  const found = name === '' ? prompt.options : matching(prompt.options, name);
  const existing = found.filter((option) => newListOf(option) === undefined);
  const same = existing.some((option) => fold(option.label) === fold(name));
  return [
    ...existing.map(({ value, label, about }): Entry => ({ kind: 'option', value, label, about })),
    ...found.flatMap((option) => maker(option, name)),
    ...(prompt.orText && name !== '' && !same
      ? [{ kind: 'text' as const, text: name, label: words.asText(name) }]
      : []),
  ];
}

function maker(option: Option, name: string): Entry[] {
  const list = newListOf(option);
  if (list === undefined) return [];
  return [{ kind: 'new', list, label: name === '' ? option.label : `${option.label}: ${name}` }];
}
