// Text, a cursor and a key → text and cursor after it, a whole character at a time.
import type { Key } from './keys.ts';

export interface Line {
  text: string;
  /** An offset between two characters as a person counts them. */
  cursor: number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

export const lineOf = (text: string): Line => ({ text, cursor: text.length });

/** What is typed or pasted loses its control characters; line breaks become spaces unless they are kept. */
export function clean(text: string, breaks: 'kept' | 'spaces'): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replaceAll('\t', ' ');
  const folded =
    breaks === 'kept' ? lines : lines.replace(/\n+$/, '').replace(/[^\S\n]*\n\s*/g, ' ');
  return folded.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '');
}

export function insert({ text, cursor }: Line, added: string): Line {
  const joined = text.slice(0, cursor) + added + text.slice(cursor);
  return { text: joined, cursor: boundary(joined, cursor + added.length) };
}

/** Undefined when the key edits nothing. */
export function edit(line: Line, key: Key): Line | undefined {
  const action = key.ctrl ? byControl[key.name] : key.meta ? byMeta[key.name] : byName[key.name];
  if (action) return action(line);
  return key.text === '' ? undefined : insert(line, clean(key.text, 'spaces'));
}

type Action = (line: Line) => Line;

const to =
  (place: (line: Line) => number): Action =>
  (line) => ({ ...line, cursor: place(line) });
const erase =
  (from: (line: Line) => number, until: (line: Line) => number): Action =>
  (line) => ({
    text: line.text.slice(0, from(line)) + line.text.slice(until(line)),
    cursor: from(line),
  });

const here = ({ cursor }: Line): number => cursor;
const before = ({ text, cursor }: Line): number =>
  boundaries(text).findLast((offset) => offset < cursor) ?? 0;
const after = ({ text, cursor }: Line): number =>
  boundaries(text).find((offset) => offset > cursor) ?? text.length;
const lineStart = ({ text, cursor }: Line): number =>
  cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
const lineEnd = ({ text, cursor }: Line): number => {
  const found = text.indexOf('\n', cursor);
  return found === -1 ? text.length : found;
};
const wordStart = ({ text, cursor }: Line): number =>
  cursor - (/\S*\s*$/.exec(text.slice(0, cursor))?.[0].length ?? 0);
const wordEnd = ({ text, cursor }: Line): number =>
  cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);

const byName: Partial<Record<string, Action>> = {
  left: to(before),
  right: to(after),
  home: to(lineStart),
  end: to(lineEnd),
  backspace: erase(before, here),
  delete: erase(here, after),
};
const byControl: Partial<Record<string, Action>> = {
  a: to(lineStart),
  e: to(lineEnd),
  b: to(before),
  f: to(after),
  left: to(wordStart),
  right: to(wordEnd),
  h: erase(before, here),
  backspace: erase(wordStart, here),
  w: erase(wordStart, here),
  u: erase(lineStart, here),
  k: erase(here, lineEnd),
};
const byMeta: Partial<Record<string, Action>> = {
  left: to(wordStart),
  right: to(wordEnd),
  backspace: erase(wordStart, here),
  delete: erase(here, wordEnd),
};

const boundaries = (text: string): number[] => [
  ...Array.from(segmenter.segment(text), ({ index }) => index),
  text.length,
];

const boundary = (text: string, offset: number): number =>
  boundaries(text).find((one) => one >= offset) ?? text.length;
