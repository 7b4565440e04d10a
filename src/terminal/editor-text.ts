// A question → the text an editor opens on; what was saved → the answer.
import type { Prompt } from '../interview/ask.ts';
import type { PromptWords } from '../words/prompt-words.ts';
import { printable } from './printable.ts';
import { wrap } from './width.ts';

/** Editors keep copies and histories of their own: what is for one person alone is not given to them. */
export const isForEditor = ({ secret }: Prompt): boolean => secret !== true;

/** The question and its help stand as comments above the answer. */
export function editorText(prompt: Prompt, answer: string, { editor }: PromptWords): string {
  const notes = [
    prompt.ask,
    ...(prompt.label === undefined ? [] : [prompt.label]),
    '',
    ...(prompt.why === undefined ? [] : [prompt.why]),
    ...(prompt.help ?? []),
    '',
    editor.intro,
    editor.last,
  ];
  const lines = notes.flatMap((note) => wrap(printable(note), 76));
  return [...lines.map((line) => `# ${line}`.trimEnd()), '', answer, ''].join('\n');
}

export const answerIn = (saved: string): string =>
  saved
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
