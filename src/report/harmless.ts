// Text from anybody → one line of it that no terminal, and no runner that reads what is written there, acts on.
import { printable } from '../terminal/printable.ts';

/**
 * Runners look for `::name::` at the start of a line, which wrapping can make of any place in a text,
 * and for `##[name]`, `##vso[` and `##teamcity[` anywhere in it. A space between takes the meaning away.
 */
export const harmless = (text: string): string =>
  printable(text)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\w*\[)/g, '# ');

/** Lines of our own that hold such text, on one line. */
export const onOneLine = (text: string): string => text.split(/\s*\r?\n\s*/).join(' ');

/** A rule of an organisation's own may say nothing of what to do. */
export const isSaid = (text: string): boolean => text.trim() !== '';
