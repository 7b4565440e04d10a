// A prompt → the help that `?`, `:why` and `:help` write in the plain mode.
import type { Prompt } from '../../interview/ask.ts';
import { printableLines } from '../printable.ts';
import type { Setting } from '../typed-answer.ts';
import { wordsAt } from './typed-word.ts';

export const whyLines = (prompt: Prompt): string[] => [
  ...(prompt.why === undefined ? [] : printableLines(prompt.why)),
  ...(prompt.help ?? []).flatMap(printableLines),
];

export function helpLines(prompt: Prompt, { words }: Setting, editor: unknown): string[] {
  const { plain } = words;
  return [
    plain.how[prompt.kind],
    plain.helpIntro,
    ...wordsAt(prompt, editor !== undefined).map(
      (word) => `:${plain.names[word]} – ${plain.about[word]}`,
    ),
    plain.helpColon,
  ];
}
