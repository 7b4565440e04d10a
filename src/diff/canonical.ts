// A value → the text that is the same for all that say the same: white space, order of keys and order of lists do not count.
import { foldText } from '../yaml/text.ts';

export const canonical = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(foldText(value));
  if (Array.isArray(value)) return `[${value.map(canonical).sort(compare).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).map(
    ([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`,
  );
  return `{${entries.sort(compare).join()}}`;
};

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
