// A cell in a column: `=` takes what stands above, `*` gives it to all that are left.
import type { Prompt, Reply } from '../../interview/ask.ts';
import type { PromptWords } from '../../words/prompt-words.ts';
import type { View } from '../body.ts';
import type { Key } from '../keys.ts';
import { printable } from '../printable.ts';
import { aboveOf } from '../standing.ts';
import { cut } from '../width.ts';

export function columnReply(
  prompt: Prompt,
  key: Key,
  words: PromptWords,
): { reply: Reply } | { problem: string } | undefined {
  if (!prompt.column || (key.text !== '=' && key.text !== '*')) return undefined;
  if (!prompt.column.above) return { problem: words.problems.nothingAbove };
  return { reply: { do: key.text === '=' ? 'same-as-above' : 'same-for-all' } };
}

export function columnHints(prompt: Prompt, { words, style }: View): string[] {
  const above = aboveOf(prompt, { words });
  if (!above) return [];
  const value = cut(printable(above), 24, style.glyphs.more);
  return [words.hints.same(value), words.hints.sameForAll];
}
