// What status and pack say, in English.
import { showDate } from '../date-input.ts';
import { dates } from './dates.ts';
import type { PackCommandWords, StatusWords } from '../command-words.ts';

export const status: StatusWords = {
  heading: (name, status) => `${name} (${status})`,
  themes: 'Themes',
  outcomes: 'What you should be left with',
  openPoints: 'Open and parked points',
  nextReview: (date) => `Next review: ${showDate(date, dates)}`,
  noNextReview: 'The next review is not agreed',
  noOpenPoints: 'none',
  covered: (count, of) => `${count} of ${of} have something in the charter`,
  outcomeState: { covered: 'in the charter', 'not-relevant': 'not relevant', open: 'not yet' },
  counted: ({ done, of, parked, disputed }) =>
    [
      `${done} of ${of}`,
      ...(parked > 0 ? [`${parked} parked`] : []),
      ...(disputed > 0 ? [`${disputed} disputed`] : []),
    ].join(', '),
  checkAgain: (count) => `${count} to look at again`,
  owner: (name, due) =>
    name === undefined
      ? due === undefined
        ? 'no owner'
        : `no owner, by ${due}`
      : due === undefined
        ? name
        : `${name}, by ${due}`,
};

export const pack: PackCommandWords = {
  list: (id, version, questions) => `${id} ${version}: ${questions} questions`,
  clean: (name, questions) => `${name}: ${questions} questions, nothing wrong`,
  found: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  stamped: (paths) => `Marked: ${paths.join(', ')}`,
  nothingToStamp: 'All translations were marked already',
  builtIn: (name) =>
    `the pack ${name} comes with the program and cannot be marked; give the folder of a pack of your own`,
  noSuchPart: (typed, near) =>
    `there is no theme or question “${typed}”${near === undefined ? '' : `; did you mean ${near}?`}`,
};
