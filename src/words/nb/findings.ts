// What the reports of findings say, in bokmål.
import { showDate } from '../date-input.ts';
import type { FindingWords } from '../finding-words.ts';
import { dates } from './dates.ts';

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

export const findings: FindingWords = {
  severity: { error: 'feil', warning: 'advarsel', info: 'til orientering' },
  setAside: 'satt til side',
  waiver: ({ reason, by, until }) =>
    [reason, ...(by === undefined ? [] : [by]), ...(until === undefined ? [] : [`til ${until}`])]
      .filter((part) => part !== '')
      .join(', '),
  date: (date) => showDate(date, dates),
  counted: (counts) => {
    const found = [
      ...some(counts.error, 'feil', 'feil'),
      ...some(counts.warning, 'advarsel', 'advarsler'),
      ...some(counts.info, 'til orientering', 'til orientering'),
      ...some(counts.waived, 'satt til side med unntak', 'satt til side med unntak'),
    ];
    const looked = [
      `${counts.charters} ${counts.charters === 1 ? 'charter' : 'chartre'} kontrollert`,
      ...some(counts.unreadable, 'av dem kan ikke leses', 'av dem kan ikke leses'),
      ...some(counts.unchanged, 'er uendret og holdt utenfor', 'er uendret og holdt utenfor'),
    ];
    return `${looked.join(', ')}: ${found.length === 0 ? 'ingen funn' : found.join(', ')}`;
  },
  reports: {
    title: 'Dette fant kontrollen',
    place: (line, column) => `linje ${line}, kolonne ${column}`,
    nothingFound: 'ingen funn',
    notShown: (count) => `og ${count} til som det ikke er plass til her`,
    moreInFile: (count) => `og ${count} til i denne filen; --format json har alle`,
    inSummary: (count) => `${count} til i oppsummeringen av jobben`,
    setAside: (count) => `${count} satt til side med unntak`,
    why: 'Hvorfor',
    whatToDo: 'Hva du kan gjøre',
    restsOn: 'Bygger på',
  },
};
