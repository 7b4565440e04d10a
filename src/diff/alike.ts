// Two records with different ids → how much of what they say is the same, when that is nearly all of it.
import type { Indexed } from '../charter/references.ts';
import { foldText } from '../yaml/text.ts';

/** With the same name, half may differ; with another name, or a name that many share, little may. */
const sameName = 0.5;
const otherName = 0.75;
const noName = 0.9;
/** Records of few words are alike by chance. */
const enoughWords = 8;

/** 0 when they are not, else up to 1. */
export const areAlike = (one: Indexed, other: Indexed): number => {
  const [a, b] = [wordsOf(one.record), wordsOf(other.record)];
  const share = shareOf(a, b);
  const isSame = one.label !== one.id && plain(one.label) === plain(other.label);
  if (isSame) return share >= (one.named ? sameName : noName) ? 1 + share : 0;
  const isLong = Math.min(a.length, b.length) >= enoughWords;
  const names = shareOf(wordsOf(one.label), wordsOf(other.label));
  return one.named && isLong && names >= sameName && share >= otherName ? share : 0;
};

const shareOf = (a: readonly string[], b: readonly string[]): number =>
  (2 * shared(a, b)) / (a.length + b.length || 1);

const plain = (text: string): string => foldText(text).toLowerCase();

/** Each with the field it stands in. */
const wordsOf = (value: unknown): string[] => {
  const words: string[] = [];
  gather(value, '', words);
  return words;
};

const gather = (value: unknown, field: string, words: string[]): void => {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'id') gather(inner, Array.isArray(value) ? field : `${field}.${key}`, words);
    }
    return;
  }
  for (const word of plain(String(value)).split(/\s+/)) words.push(`${field} ${word}`);
};

const shared = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
};
