// What status and pack say, in bokmål.
import { showDate } from '../date-input.ts';
import { dates } from './dates.ts';
import type { PackCommandWords, StatusWords } from '../command-words.ts';

export const status: StatusWords = {
  heading: (name, status) => `${name} (${status})`,
  themes: 'Temaer',
  outcomes: 'Det dere bør sitte igjen med',
  openPoints: 'Åpne og parkerte punkter',
  nextReview: (date) => `Neste gjennomgang: ${showDate(date, dates)}`,
  noNextReview: 'Neste gjennomgang er ikke avtalt',
  noOpenPoints: 'ingen',
  covered: (count, of) => `${count} av ${of} har noe i charteret`,
  outcomeState: { covered: 'i charteret', 'not-relevant': 'ikke relevant', open: 'ikke ennå' },
  counted: ({ done, of, parked, disputed }) =>
    [
      `${done} av ${of}`,
      ...(parked > 0 ? [`${parked} parkert`] : []),
      ...(disputed > 0 ? [`${disputed} med uenighet`] : []),
    ].join(', '),
  checkAgain: (count) => `${count} bør ses på igjen`,
  owner: (name, due) =>
    name === undefined
      ? due === undefined
        ? 'uten ansvarlig'
        : `uten ansvarlig, innen ${due}`
      : due === undefined
        ? name
        : `${name}, innen ${due}`,
};

export const pack: PackCommandWords = {
  list: (id, version, questions) => `${id} ${version}: ${questions} spørsmål`,
  clean: (name, questions) => `${name}: ${questions} spørsmål, ingen feil`,
  found: (count) => (count === 1 ? '1 funn' : `${count} funn`),
  stamped: (paths) => `Merket: ${paths.join(', ')}`,
  nothingToStamp: 'Alle oversettelsene var merket fra før',
  builtIn: (name) =>
    `pakken ${name} følger med programmet og kan ikke merkes; gi mappen til en egen pakke`,
  noSuchPart: (typed, near) =>
    `finner verken tema eller spørsmål «${typed}»${near === undefined ? '' : `; mente du ${near}?`}`,
};
