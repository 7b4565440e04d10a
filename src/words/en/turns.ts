// When the organisations answer alone in the room, in English.
import type { TurnsWords } from '../turns-words.ts';
import { listed } from './compare.ts';

export const turns: TurnsWords = {
  ask: (statements, minutes) =>
    `Each organisation answers ${statements === 1 ? 'one statement' : `${statements} statements`} alone. It takes them about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} each. Do you want to do it now?`,
  why: 'The keyboard goes round, and nobody sees the others’ answers. When all are done, you see how far apart you are.',
  are: (names) => `Answered already: ${listed(names)}.`,
  missing: (names) => `Not yet: ${listed(names)}.`,
  named: (name, left, of) => (left === of ? name : `${name} (${left} left)`),
  tooFewHere:
    'With fewer than three organisations, how far apart you are is not shown, since each could tell what the other has answered. You can answer all the same, and bring your answers into the conversation.',
  cannotClear:
    'This terminal cannot be emptied, so what is typed can be read afterwards. It is better to answer on separate machines, with samspill contribute or a worksheet.',
  now: 'now, one after the other',
  nowAllTheSame: 'now all the same, one after the other',
  later: 'later; it is in the overview and on the last page',
  askAllIn:
    'Everybody here has answered the statements alone. Do you want to see the answers together?',
  see: 'see how far apart you are',
  goOn: 'go on',
  option: 'The statements each of you answers alone',
  optionAbout: (answered, of) =>
    `${answered} of the ${of} here ${answered === 1 ? 'has' : 'have'} answered`,
  allIn:
    'Everybody here has answered the statements alone. How far apart you are is said where each theme begins; all of it is in the overview.',
  aside: (statement, spread) => `Each alone: “${statement}” – ${spread}`,

  handTo: (name) => `Hand the keyboard to ${name}`,
  handToWhy: 'The others look away. If this is on a projector, blank the picture first.',
  handToLines: (statements) => [
    `${statements === 1 ? 'One statement' : `${statements} statements`}, from 1 to 5. Enter begins.`,
    '',
    'The answers are saved in the folder contributions. Whoever can open it can read them. The others see only how many have answered, the median and how far apart you are.',
    'A reason is read out only if you say that it may be, and then without a name.',
  ],
  thanks: (name) => `Thank you, ${name}. Your answers are put away.`,
  thanksLines: (answered, of, isEmptied) => [
    `${answered} of ${of} are answered.${isEmptied ? ' None of it is on the screen any more.' : ''}`,
    'Tell the others.',
  ],

  waiting: (names) =>
    `Nothing is shown yet: ${listed(names)} ${names.length === 1 ? 'has' : 'have'} not answered. What now?`,
  waitingWhy: 'If you look now, what is answered later can be told from how the picture changes.',
  answersNow: (name) => `${name} answers now`,
  without: (names) => `go on without ${listed(names)}`,
  notYet: 'show nothing yet',

  dots: 'Show each answer as a dot, without a name?',
  dotsWhy:
    'You are so few that somebody may guess who has answered what. Say yes only if everybody wants it; if one says no, the answer is no.',
  tooFewFor: (statements) => [
    'Fewer than three have answered these with a number. Nothing is shown, so that nobody can tell what another has answered:',
    ...statements.map((one) => `  – ${one}`),
  ],
  broken: (name) => `What ${name} had answered is saved, and none of it has been shown.`,
  unread: (path) => `${path} is not used, and is not written over.`,

  who: 'Who answers?',
  whoAll: 'everybody here, one after the other: the statements only',
  whoIsHere: 'Who is here?',
  nobodyYet: 'the charter has no organisations yet; samspill start asks for them',
};
