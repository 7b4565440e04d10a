// A text before and after → its words, each the same, gone or new; nothing when hardly a word is left.
import { diffWordsWithSpace } from 'diff';

export interface Piece {
  text: string;
  is: 'same' | 'gone' | 'come';
}

/** Beyond this many edits the two are told whole; a clock would tell them apart by how fast the machine is. */
const mostEdits = 2000;
/** Of the longer text, in characters: with less in common, marks are harder to read than two texts. */
const enoughShared = 0.4;

export const markedWords = (before: string, after: string): Piece[] | undefined => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits, timeout: 2000 });
  if (parts === undefined) return undefined;
  const pieces = parts.map(({ value, added, removed }): Piece => ({
    text: value,
    is: added ? 'come' : removed ? 'gone' : 'same',
  }));
  const shared = pieces
    .filter(({ is }) => is === 'same')
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  return shared >= enoughShared * Math.max(before.length, after.length) ? pieces : undefined;
};

/** Short enough to stand side by side. */
export const isShort = (before: string, after: string): boolean =>
  before.length + after.length <= 60 && !/\n/.test(before + after);
