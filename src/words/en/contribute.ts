// What contribute says, in English.
import type { ContributeWords } from '../contribute-words.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const contribute: ContributeWords = {
  takenIn: (path, answers, perceptions) =>
    `Taken in: ${path} (${counted(answers, 'answer', 'answers')}, ${counted(perceptions, 'statement', 'statements')})`,
  upToDate: (path) => `${path} says the same already.`,
  olderCharter: (path) =>
    `${path} was made for another version of the charter. It fits, apart from what is named here.`,
  nothingWritten: 'nothing was taken in:',
  thereAlready: (path, actor) =>
    `${path}: there is a contribution from ${actor} already, and it says something else`,
  replaceHint: '--replace puts the new one in its place',
  twice: (path, actor) => `${path}: another of the files is from ${actor} as well`,
  otherCollaboration: (path, is, here) => `${path} is for “${is}”, and this is “${here}”`,
  otherPack: (path, is, here) => `${path} was made with the questions ${is}; here they are ${here}`,
  isWorksheet: (path) =>
    `${path} is the worksheet itself; the answers are in the file it makes with “Make the file”`,
  isPaper: (path) =>
    `${path} is the worksheet for paper, which is not read in; type the answers in with samspill contribute --actor <id>`,
  isZip: (path) => `${path} is a zip; unpack it first`,
  isCut: (path) =>
    `${path}: some of the text is missing or changed; copy it again, from the first line to the last`,
  notFound: (path) => `cannot find ${path}`,
  noTerminal: 'contribute asks its questions in a terminal, and there is none here',
  noTerminalHint: 'samspill worksheet makes a form for a browser; --import takes a file in',
  begins: (actor, path) => [
    `You answer for ${actor}. What the others have answered is not shown.`,
    `It is saved in ${path} after every answer. Whoever can open that folder can read it.`,
    'The others see your answers to the questions, and of those from 1 to 5 only how many answered, the median and how far apart they are.',
  ],
  whyLow: 'Why? And what would help?',
  whyLowWhy: 'It is read out only if you say that it may be.',
  readAloud: 'May it be read out to the others, without a name?',
  statementsTheme: 'What you answer alone',
  rowLabel: (noun, name) => `${noun} “${name}”`,
  ends: 'That was all',
  endsLines: (answered, of, open) => [
    `${answered} of ${of} are answered.`,
    ...(open === 0
      ? []
      : ['What is open may stay open. You can go back to it, or begin again later.']),
  ],
  left: (path, command) => `Saved in ${path}. Go on with: ${command}`,
  done: (path) => `Saved in ${path}. samspill compare lays the answers side by side.`,
  edit: 'How should the line read?',
};
