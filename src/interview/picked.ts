// References and choices as the values of options, and back: an id is itself, a name from outside the charter is `text:…`.
import type { ReferenceShape, Shape } from '../yaml/shape.ts';
import { isPlain } from './address.ts';
import { nameField, recordLists } from './records.ts';

const outside = 'text:';

export const outsideOption = (name: string): string => `${outside}${name}`;
export const optionOf = (value: unknown): string =>
  isPlain(value) ? outsideOption(String(value['text'])) : String(value);

export const valueOfOption = (option: string): unknown =>
  option.startsWith(outside) ? { text: option.slice(outside.length) } : option;

/** The lists whose records a reference may point at. */
export const targetsOf = ({ to }: ReferenceShape): string[] =>
  to.includes('any') ? recordLists : to.filter((list) => recordLists.includes(list));

/** The field of an entry that is picked, where the entries are records. */
const keyOf = (shape: Shape): string | undefined =>
  shape.kind === 'list' && shape.of.kind === 'record'
    ? (shape.of.keyedBy ?? nameField(shape.of))
    : undefined;

/** What is ticked in a field of several. */
export const tickedIn = (shape: Shape, value: unknown): string[] => {
  const key = keyOf(shape);
  return (Array.isArray(value) ? value : []).map((entry) =>
    optionOf(key !== undefined && isPlain(entry) ? entry[key] : entry),
  );
};

/** The value of a field of several; entries ticked before keep their other fields. */
export const fromTicked = (shape: Shape, old: unknown, ticked: readonly string[]): unknown[] => {
  const key = keyOf(shape);
  const before = tickedIn(shape, old);
  const entries = Array.isArray(old) ? (old as unknown[]) : [];
  return [...new Set(ticked)].map((option) => {
    const value = valueOfOption(option);
    return entries[before.indexOf(option)] ?? (key === undefined ? value : { [key]: value });
  });
};
