// A header → how its time stands, in words; nothing where there is no agenda.
import type { Header } from '../interview/ask.ts';
import type { PromptWords } from '../words/prompt-words.ts';

export const timeText = ({ used, planned, leftOut }: Header, words: PromptWords): string => {
  if (leftOut !== undefined) return words.notPlanned[leftOut];
  // Whoever answers alone has no agenda.
  return planned === 0 ? '' : words.minutes(used, planned);
};
