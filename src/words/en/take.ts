// What is said where the group takes up what organisations have answered alone, in English.
import type { TakeWords } from '../take-words.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const take: TakeWords = {
  which: 'What do you want to use of what each organisation has answered alone?',
  everybody: 'everybody’s answers',
  everybodyAbout: 'each thing once',
  merge: 'everybody’s texts, to be rewritten',
  mergeAbout: 'nothing is written until you press Enter',
  column: (rows) => `each organisation’s own answer, in ${rows} rows`,
  columnAbout: 'what stands already stays',
  differ: 'we differ',
  differAbout: 'the answers are kept, with who gave them',
  keep: 'leave it as it is',
  taken: (names, text) => `Taken from ${names}: ${text}`,
  takenRows: (names, count) =>
    count === 0
      ? `What was missing in the list is taken from ${names}.`
      : `Taken from ${names}: ${count === 1 ? 'one' : count} new in the list.`,
  takenColumn: (rows) =>
    rows === 1
      ? 'The organisation’s own answer is in one row now.'
      : `The organisations’ own answers are in ${rows} rows now.`,
  otherStands: (names) => `Something else stands here already, and stays: ${names.join(', ')}.`,
  merged:
    'The texts are in the answer now. Make them into one; nothing is saved until you press Enter.',
  leftOut: (names) =>
    `Left out, because the charter does not have it: ${quoted(names)}. Add it first, or answer here.`,
  nothingFits: (names) =>
    `the charter does not have ${quoted(names)}; add it first, or answer here`,
  nothingNew: 'What the organisations have answered stands here already.',
  nothingHere: 'nobody has answered this alone',
  differenceKept:
    'The difference is noted, with the answers and who gave them. The charter is otherwise as it was.',
  whoSpeaks: 'Who wants to say where they stand, and why? The charter says nothing about this yet.',
  whoStands:
    'Who wants to say where they stand? Tick those who see it differently from what stands now; the others are noted as supporting it.',
};
