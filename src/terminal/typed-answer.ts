// A typed line → the reply a text, number or date prompt gives, or why it cannot be taken.
import type { Prompt, Reply } from '../interview/ask.ts';
import { readDate, showDate } from '../words/date-input.ts';
import { dates as english } from '../words/en/dates.ts';
import type { PromptWords } from '../words/prompt-words.ts';

export interface Setting {
  words: PromptWords;
  /** YYYY-MM-DD. */
  today: string;
}
export type OneLine = Extract<Prompt, { kind: 'text' | 'number' | 'date' | 'long' }>;
export type NumberPrompt = Extract<Prompt, { kind: 'number' }>;
export type Taken = { reply: Reply; shown?: string } | { problem: string };

export const readTypedDate = (typed: string, { words, today }: Setting) =>
  readDate(typed, { today, words: [words.dates, english] });

export function takeTyped(prompt: OneLine, typed: string, setting: Setting): Taken {
  if (typed.trim() === '') return takeNothing(prompt, setting);
  switch (prompt.kind) {
    case 'number':
      return takeNumber(prompt, typed.trim(), setting);
    case 'date': {
      const read = readTypedDate(typed, setting);
      if ('problem' in read) return read;
      return { reply: { do: 'text', value: read.value }, shown: read.shown };
    }
    case 'text':
    case 'long':
      return { reply: { do: 'text', value: typed.trim() } };
  }
}

/** Enter on an empty line: the proposal, what stands there, or nothing. */
export function takeNothing(prompt: OneLine, { words }: Setting): Taken {
  const proposal = proposalOf(prompt);
  if (proposal !== undefined) return { reply: { do: 'text', value: proposal } };
  if (prompt.current !== undefined || prompt.mayLeave) return { reply: { do: 'leave' } };
  return { problem: words.problems.needsAnswer };
}

/** What stands there was taken away: that is an answer, where there was one. */
export function takeErased(prompt: OneLine, { words }: Setting): Taken {
  if (!prompt.mayLeave) return { problem: words.problems.needsAnswer };
  return { reply: prompt.current === undefined ? { do: 'leave' } : { do: 'text', value: '' } };
}

export const proposalOf = (prompt: OneLine): string | undefined =>
  prompt.current === undefined && (prompt.kind === 'text' || prompt.kind === 'date')
    ? prompt.suggestion
    : undefined;

/** What stands there or is proposed, as it is shown. */
export const shownValue = (
  prompt: Prompt,
  value: string,
  { words }: Pick<Setting, 'words'>,
): string => (prompt.kind === 'date' ? showDate(value, words.dates) : value);

function takeNumber(prompt: NumberPrompt, typed: string, { words }: Setting): Taken {
  const plain = typed.replace(/[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '').replace(',', '.');
  if (!/^[-+]?(\d+(\.\d+)?|\.\d+)$/.test(plain))
    return { problem: words.problems.notANumber(typed) };
  const value = Number(plain);
  if (prompt.whole && !Number.isInteger(value)) return { problem: words.problems.notWhole(typed) };
  const { min, max } = prompt;
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    return { problem: words.problems.outside(typed, min, max) };
  return { reply: { do: 'text', value: String(value) } };
}
