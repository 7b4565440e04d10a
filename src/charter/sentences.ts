// Long text as the program writes it: a sentence a line, so that a reworded sentence is a change of one line.
import { abbreviations } from '../words/abbreviations.ts';
import { listMark } from '../yaml/text.ts';

/** Paragraphs that somebody has broken into lines stay as they are, and so do lists. */
export function breakSentences(text: string, language: string | undefined): string {
  const known = new Set(abbreviations[language ?? ''] ?? Object.values(abbreviations).flat());
  const lines = text.split('\n');
  const alone = (at: number): boolean => lines[at] === undefined || lines[at].trim() === '';
  return lines
    .map((line, at) =>
      alone(at - 1) && alone(at + 1) && !listMark.test(line) ? breakLine(line, known) : line,
    )
    .join('\n');
}

function breakLine(line: string, known: ReadonlySet<string>): string {
  return line.replace(/(\S+[.?!]) +(?=\p{Lu})/gu, (all, word: string) =>
    endsSentence(word, known) ? `${word}\n` : all,
  );
}

function endsSentence(word: string, known: ReadonlySet<string>): boolean {
  if (/\d[.?!]$/.test(word)) return false;
  if (!word.endsWith('.')) return true;
  const bare = word.slice(0, -1).replace(/^\P{L}+/u, '');
  // A single letter is an initial, as in "K. Nordmann".
  return !known.has(bare.toLowerCase()) && !/^(?:\p{L}\.)*\p{L}$/u.test(bare);
}
