// Keys as the terminal makes them, for tests that press without one.
import fc from 'fast-check';
import type { Key } from '../../src/terminal/keys.ts';

export const key = (name: string, held?: 'ctrl' | 'meta'): Key => ({
  name,
  text: '',
  ctrl: held === 'ctrl',
  meta: held === 'meta',
});

export const typed = (text: string): Key => ({
  name: text === ' ' ? 'space' : /^[a-zA-Z]$/.test(text) ? text.toLowerCase() : '',
  text,
  ctrl: false,
  meta: false,
});

/** `Stad<return><escape>t`: characters, and names of keys between angle brackets; `<ctrl-o>`, `<meta-s>`. */
export function keysOf(script: string): Key[] {
  return Array.from(script.matchAll(/<(?:(ctrl|meta)-)?([a-z]{1,9})>|([^])/gu), (found) => {
    const [, held, name, text] = found;
    if (text !== undefined) return typed(text);
    return key(name ?? '', held as 'ctrl' | 'meta' | undefined);
  });
}

export const paste = (text: string): Key => ({ ...key('paste'), text });

/** Any code point, halves of a pair and control characters among them, and those often. */
export const anything = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
  fc.integer({ min: 0, max: 0x9f }).map((point) => String.fromCodePoint(point)),
  fc.integer({ min: 0x2000, max: 0x206f }).map((point) => String.fromCodePoint(point)),
);
