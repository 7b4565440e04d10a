// A prompt → the help that `?`, `:why` and `:help` write in the plain mode.
import type { Prompt } from '../../interview/ask.ts';
import { parksQuestion } from '../../interview/menus.ts';
import { printableLines } from '../printable.ts';
import type { Setting } from '../typed-answer.ts';
import { wordsAt } from './typed-word.ts';

export const whyLines = (prompt: Prompt): string[] => [
  ...(prompt.why === undefined ? [] : printableLines(prompt.why)),
  ...(prompt.help ?? []).flatMap(printableLines),
];

export function helpLines(prompt: Prompt, { words }: Setting, editor: unknown): string[] {
  const { plain, parkPoint } = words;
  const about = { ...plain.about, ...(parksQuestion(prompt) ? {} : { park: parkPoint.typed }) };
  return [
    plain.how[prompt.kind],
    plain.helpIntro,
    ...wordsAt(prompt, editor !== undefined).map(
      (word) => `:${plain.names[word]} – ${about[word]}`,
    ),
    plain.helpColon,
  ];
}
