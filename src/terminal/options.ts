// Typed beginnings → options, and options → the words shown for them.
import type { Option } from '../interview/ask.ts';
import type { PromptWords } from '../words/prompt-words.ts';

export const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** `new:actors` → `actors`. */
export const newListOf = (option: Option): string | undefined =>
  option.value.startsWith('new:') ? option.value.slice('new:'.length) : undefined;

export const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/**
 * Options whose label holds every typed word at the beginning of one of its own: the one called just that first, then
 * those that begin so. The makers of new records always stay.
 */
export function matching(options: readonly Option[], typed: string): Option[] {
  const wanted = wordsIn(typed);
  const found = options.filter(
    (option) => newListOf(option) !== undefined || holds(option, wanted),
  );
  const rank = ({ label }: Option): number => {
    if (fold(label) === fold(typed)) return 0;
    return fold(label).startsWith(fold(typed)) ? 1 : 2;
  };
  return found.sort((a, b) => rank(a) - rank(b));
}

const holds = ({ label, about = '', value }: Option, wanted: string[]): boolean => {
  const words = wordsIn(`${label} ${about} ${value}`);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
};

/** What is typed is taken apart as what is looked through is: the whole of a name finds it. */
const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[\s\-–/(),.]+/)
    .filter((word) => word !== '');

/** A number from the list, a whole label or value, or a beginning that fits only one. */
export function chosen(
  options: readonly Option[],
  typed: string,
  words: PromptWords,
): { option: Option } | { problem: string; several: boolean } {
  const wanted = fold(typed);
  const numbered = /^\d+$/.test(wanted) ? options[Number(wanted) - 1] : undefined;
  if (numbered) return { option: numbered };
  const same = options.find((one) => fold(one.label) === wanted || fold(one.value) === wanted);
  if (same) return { option: same };
  const starting = options.filter((one) => fold(one.label).startsWith(wanted));
  const fits =
    starting.length > 0
      ? starting
      : matching(options, typed).filter((one) => newListOf(one) === undefined);
  if (fits.length === 1 && fits[0]) return { option: fits[0] };
  if (fits.length === 0) return { problem: words.problems.noSuchOption(typed), several: false };
  const listed = fits.slice(0, 6).map((one) => `${options.indexOf(one) + 1}. ${one.label}`);
  return { problem: words.problems.several(typed, listed), several: true };
}
