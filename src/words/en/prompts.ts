// What the prompts say, in English.
import type { PromptWords } from '../prompt-words.ts';
import { dates } from './dates.ts';
import { plain } from './prompts-plain.ts';

const listHelp =
  'Type and press Enter to add, one a line. Many lines can be pasted at once. Arrow up enters the list: Enter or e edits, d removes, K and J move up and down. Enter on an empty line is done.';

export const prompts: PromptWords = {
  question: (number, of) => `question ${number} of ${of}`,
  theme: (number, of) => `theme ${number} of ${of}`,
  minutes: (used, planned) =>
    used > planned ? `${used - planned} min over the ${planned}` : `${used} of ${planned} min`,
  notPlanned: {
    'nothing-open': 'not on the agenda: nothing open',
    'no-time': 'not on the agenda: not enough time',
  },
  yes: 'yes',
  no: 'no',
  yesTyped: ['yes', 'y'],
  noTyped: ['no', 'n'],
  now: 'Now',
  draft: 'Begun',
  proposed: 'Suggested',
  above: 'Above',
  open: 'left open',
  answered: 'answered',
  forTheRest: 'and all below',
  records: (count) => `${count} in the list`,
  hiddenAbove: (count) => `${count} more above`,
  hiddenBelow: (count) => `${count} more below`,
  matches: (count) => (count === 1 ? '1 match' : `${count} matches`),
  noMatch: 'no match',
  empty: 'none yet',
  search: 'search',
  newName: 'name',
  asText: (typed) => `use “${typed}” as text`,
  menu: {
    title: 'Menu',
    back: { letter: 'b', label: 'back to the question before' },
    skip: { letter: 's', label: 'skip – the question stays open' },
    park: { letter: 'p', label: 'park this question for later' },
    'not-relevant': { letter: 'n', label: 'not relevant, because …' },
    dispute: { letter: 'v', label: 'views differ – note who holds what' },
    decision: { letter: 'd', label: 'decision – note something that was decided' },
    action: { letter: 'a', label: 'action – note something to be done' },
    overview: { letter: 'o', label: 'overview, and jump to another question' },
    use: {
      letter: 'u',
      label: 'use what was answered alone – take it, merge, or note that you differ',
    },
    why: { letter: 'w', label: 'why we ask' },
    help: { letter: '?', label: 'help' },
    editor: { letter: 'e', label: 'write in your own editor' },
    save: { letter: 'q', label: 'save and leave' },
  },
  parkPoint: {
    menu: 'park something for later – note an open point',
    typed: 'park something for later as an open point; its text may follow',
  },
  help: {
    title: 'Help',
    kinds: {
      text: 'Type the answer on one line and press Enter. Where there is an answer already, Tab brings it in so that you can correct it.',
      long: 'Write as much as you like. Enter starts a new line; Enter on an empty last line finishes. Ctrl-N starts a new paragraph. Esc e opens your own editor.',
      number: 'Type a number and press Enter.',
      date: 'Be as exact as you can: 15.6.2026, 15 June, June 2026, 2026-Q2, 2026, in three months, in half a year, next June.',
      yesno: 'Press y for yes and n for no, or choose with the arrow keys and press Enter.',
      choice: 'Move with the arrow keys, the number in front or the first letter, and press Enter.',
      choices:
        'Tick with the space bar or the number in front. Press Enter when all that belong are ticked.',
      reference: 'Type a few letters to search, choose with the arrow keys and press Enter.',
      references:
        'Type a few letters to search. Enter ticks the marked one; Enter on an empty search is done.',
      rows: listHelp,
      lines: listHelp,
      page: 'Read, and press Enter to go on.',
    },
    everywhere:
      'Esc opens the menu everywhere: back, skip, park, not relevant, views differ, decision, action, overview, save.',
    use: 'Ctrl-T takes what the organisations have answered alone. One answer, where nothing stands yet, is written at once; otherwise you choose.',
    column:
      'In a column, = takes what stands above and * gives the same to all that are left. Enter on an empty cell leaves it.',
  },
  hints: {
    goOn: 'Enter goes on',
    leave: 'Enter leaves it open',
    pass: 'Enter goes on without an answer',
    keep: 'Enter keeps it',
    take: 'Enter takes the suggestion',
    add: 'Enter adds',
    done: 'Enter on an empty line is done',
    choose: 'Enter chooses',
    tick: 'space ticks',
    more: 'arrow down for more',
    fetch: 'Tab to correct it',
    drop: 'Backspace drops it',
    toList: 'arrow up into the list',
    inList: ['e edits', 'd removes', 'K/J move', 'Tab leaves'],
    addOne: 'type one and press Enter',
    arrows: 'arrow keys choose',
    typeOrPoint: 'type to search',
    tickEnter: 'Enter ticks',
    backToList: 'Enter without a name goes back to the list',
    make: 'Enter makes it',
    newLine: 'Enter starts a new line',
    finish: 'Enter on an empty line finishes',
    paragraph: 'Ctrl-N new paragraph',
    yesNo: 'y or n',
    same: (value) => `= as above (“${value}”)`,
    sameForAll: '* for all that are left',
    sameForAllOf: (value) => `* “${value}” for all that are left`,
    help: '? help',
    menu: 'Esc menu',
    use: 'Ctrl-T takes an answer',
    closeMenu: 'Esc back to the answer',
    chooseItem: 'press a letter',
    closeHelp: 'press any key to go back',
    nextPage: 'Enter shows more',
    back: 'Esc back to the answer',
  },
  problems: {
    needsAnswer: 'an answer is needed to go on; Esc opens the menu',
    needsTick: 'tick at least one with the space bar; Esc opens the menu',
    notANumber: (typed) => `“${typed}” is not a number; type for example 3 or 2.5`,
    notWhole: (typed) => `“${typed}” is not a whole number; type for example 3`,
    outside: (typed, min, max) => {
      if (min !== undefined && max !== undefined)
        return `${typed} is outside; type a number from ${min} to ${max}`;
      return min !== undefined
        ? `${typed} is too little; type ${min} or more`
        : `${typed} is too much; type ${max ?? ''} or less`;
    },
    noSuchItem: (typed) => `“${typed}” is not in the menu here; choose one of the letters above`,
    pointAtOne: (typed) => `“${typed}” fits none; choose a line with the arrow keys, or type again`,
    nothingAbove: 'there is nothing above to take; type the answer',
    noSuchOption: (typed) => `“${typed}” is not one of the choices; type a number or the beginning`,
    several: (typed, fits) =>
      `“${typed}” fits several: ${fits.join(', ')}; type more, or the number`,
    noEditor: 'could not open the editor; set EDITOR, or write here',
    notHere: (word) => `:${word} does not work here; type :help for what does`,
    unknownWord: (typed) =>
      `no such word as :${typed}; type :help for the words, or :: for a colon`,
    severalWords: (typed, fits) =>
      `:${typed} may mean ${fits.map((word) => `:${word}`).join(' or ')}; type more`,
    noSuchRow: (typed, count) =>
      count === 0
        ? 'the list is empty'
        : `“${typed}” is not in the list; type a number from 1 to ${count}`,
    cannotAdd: 'nothing can be added here; press Enter to go on',
    yesOrNo: 'answer yes or no',
  },
  editor: {
    intro: 'Lines that start with # are left out. Save and close when you are done.',
    last: 'Write the answer below this line.',
  },
  plain,
  dates,
};
