// Text → lines no wider than a terminal, counted in columns and never cut inside a character.
import fastStringWidth from 'fast-string-width';

let segmenter: Intl.Segmenter | undefined;

/** A segmenter takes a time that grows with the square of what it is given: 100 kB at once is half a minute. */
const pieceOf = 500;

/** Half of a character would be told apart from what the whole of it belongs to. */
const halfAtEnd = /(?<=.)[\ud800-\udbff]$/s;

function* clusters(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (let from = 0; from < text.length;) {
    const piece = text.slice(from, from + pieceOf).replace(halfAtEnd, '');
    const found = Array.from(segmenter.segment(piece), ({ segment }) => segment);
    // The last one may go on in the next piece.
    const isWhole = from + pieceOf >= text.length || found.length === 1;
    for (const one of isWhole ? found : found.slice(0, -1)) {
      from += one.length;
      yield one;
    }
  }
}

/** Characters as a person counts them. */
export const graphemes = (text: string): string[] =>
  isPlain.test(text) ? text.split('') : [...clusters(text)];

/** What most lines are made of: one column each, and no reason to ask further. */
const isPlain = /^[\x20-\x7e\xa0-\xff]*$/;

/** Columns on the screen: escape sequences count nothing, East Asian characters and emoji two. */
export const widthOf = (text: string): number =>
  isPlain.test(text) ? text.length : fastStringWidth(text);

/** The longest beginning that fits, ended with `more` when something was left out. */
export function cut(text: string, width: number, more = '…'): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(more);
  if (room < 0) return '';
  let kept = '';
  let used = 0;
  for (const character of clusters(text)) {
    used += widthOf(character);
    if (used > room) break;
    kept += character;
  }
  return kept.trimEnd() + more;
}

export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Air to the left of what is drawn; on a projector more. */
export const marginOf = (columns: number, isRoomy: boolean): number => {
  if (columns < 60) return 0;
  return isRoomy ? 4 : 2;
};

/** What is left for text on a drawn screen, and no more than can be read. */
export const readingWidth = (columns: number, isRoomy: boolean): number =>
  Math.max(10, Math.min(columns - marginOf(columns, isRoomy) * 2 - 1, isRoomy ? 100 : 84));

/** Breaks at spaces, and inside a word only when it alone is too wide. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.trimEnd().split(' ')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (widthOf(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = pieceUp(word, width);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
  }
  return [...lines, current];
}

function pieceUp(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = [''];
  let used = 0;
  for (const character of graphemes(word)) {
    const columns = widthOf(character);
    if (used > 0 && used + columns > width) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += character;
    used += columns;
  }
  return pieces;
}
