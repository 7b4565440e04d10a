// What the reports of findings say, in English.
import { showDate } from '../date-input.ts';
import type { FindingWords } from '../finding-words.ts';
import { dates } from './dates.ts';

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

export const findings: FindingWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  setAside: 'set aside',
  waiver: ({ reason, by, until }) =>
    [reason, ...(by === undefined ? [] : [by]), ...(until === undefined ? [] : [`until ${until}`])]
      .filter((part) => part !== '')
      .join(', '),
  date: (date) => showDate(date, dates),
  counted: (counts) => {
    const found = [
      ...some(counts.error, 'error', 'errors'),
      ...some(counts.warning, 'warning', 'warnings'),
      ...some(counts.info, 'for information', 'for information'),
      ...some(counts.waived, 'set aside by a waiver', 'set aside by waivers'),
    ];
    const looked = [
      `${counts.charters} ${counts.charters === 1 ? 'charter' : 'charters'} checked`,
      ...some(counts.unreadable, 'of them unreadable', 'of them unreadable'),
      ...some(counts.unchanged, 'unchanged and left out', 'unchanged and left out'),
    ];
    return `${looked.join(', ')}: ${found.length === 0 ? 'nothing found' : found.join(', ')}`;
  },
  reports: {
    title: 'What the check found',
    place: (line, column) => `line ${line}, column ${column}`,
    nothingFound: 'nothing found',
    notShown: (count) => `and ${count} more that there is no room for here`,
    moreInFile: (count) => `and ${count} more in this file; --format json has them all`,
    inSummary: (count) => `${count} more in the summary of the job`,
    setAside: (count) => `${count} set aside by ${count === 1 ? 'a waiver' : 'waivers'}`,
    why: 'Why',
    whatToDo: 'What to do',
    restsOn: 'Rests on',
  },
};
