// What the program itself says in a rendered charter, in British English.
import type { DateWords, DocumentWords, DurationUnit, Length } from '../document-words.ts';
import { signatureDocument } from './signing.ts';
import { capital } from '../capital.ts';

const units: Readonly<Record<DurationUnit, string>> = {
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
};
const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const counted = (count: number): string => numbers[count] ?? String(count);
const lasting = ({ unit, count }: Length): string =>
  `${counted(count)} ${units[unit]}${count === 1 ? '' : 's'}`;
const joined = (lengths: readonly Length[]): string => lengths.map(lasting).join(' and ');

const dates: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  every: (lengths) =>
    lengths.length === 1 && lengths[0]?.count === 1
      ? `every ${units[lengths[0].unit]}`
      : `every ${joined(lengths)}`,
  lasting: joined,
};

export const document: DocumentWords = {
  language: 'en',
  dates,
  decimal: '.',
  thousands: ',',
  percent: (number) => `${number}%`,
  yes: 'yes',
  no: 'no',
  empty: '–',
  untitled: 'no name yet',
  withheld: '(kept within the group)',
  below: 'see below the table',
  languageNames: {
    nb: 'Norwegian Bokmål',
    nn: 'Norwegian Nynorsk',
    se: 'Northern Sámi',
    da: 'Danish',
    sv: 'Swedish',
    fi: 'Finnish',
    is: 'Icelandic',
    en: 'English',
  },
  facts: {
    adopted: 'Adopted',
    standsOn: 'Rests on',
    edition: (count, last) => `edition ${count}${last === undefined ? '' : `, from ${last}`}`,
    whoHolds: 'Person',
  },
  headings: {
    purpose: 'Purpose',
    open: 'Open points',
    settled: 'Points since settled',
    disputed: 'Where we disagree',
    notRelevant: 'Not relevant to us',
    checkAgain: 'To be looked at again',
    outcomes: 'The fifteen outcomes',
    about: 'About this document',
  },
  themes: {
    form: 'Character and form',
    actors: 'Who takes part, and who else matters',
    users: 'Users and their needs',
    goals: 'Goals, benefits and deliverables',
    roles: 'Roles and responsibilities',
    trust: 'Trust and sharing',
    anchoring: 'Backing and mandate',
    resources: 'Resources and funding',
    arenas: 'Ways of working and meeting places',
    decisions: 'Decisions and disagreement',
    risks: 'Risks',
    reporting: 'Reporting',
    'network-practice': 'Network practice',
    review: 'Next review',
  },
  columns: {
    number: 'No.',
    backedAt: 'Backed by',
    decidesAlone: 'May settle on the spot',
    takesHome: 'Must take home',
    score: 'Likelihood × impact',
    measureBy: 'Who, by when, how far',
    question: 'Question',
    because: 'Why',
    outcome: 'Outcome',
    state: 'Status',
    where: 'Where, or why not',
  },
  jointly: 'all of us together',
  upTo: (limit) => `up to ${limit}`,
  parked: 'parked',
  noReason: 'No reason was given.',
  outcomes: {
    'OUT-01': 'We see the same users, and the same needs to meet together.',
    'OUT-02': 'We agree where we are going, and have described what users gain.',
    'OUT-03':
      'We have said what belongs to the collaboration, and how that fits what each of us already answers for.',
    'OUT-04': 'We know who the actors are, and agree how others can come in.',
    'OUT-05': 'We see the same risks, and know what we do about them.',
    'OUT-06': 'We agree how goals, benefits and risks are backed in each organisation.',
    'OUT-07': 'The goals are broken down into things we can deliver or try out.',
    'OUT-08': 'We know where our ways of working differ, and what follows from it.',
    'OUT-09': 'We have thought through which kind of organisation suits our joint work.',
    'OUT-10': 'We know where money, skills and time come from.',
    'OUT-11': 'We have described what is reported to each management, and how often.',
    'OUT-12': 'We agree where we meet, on daily work as well as on direction.',
    'OUT-13':
      'Roles and responsibilities are described, and we know how we decide, prioritise and settle disagreement.',
    'OUT-14': 'We know what is steered jointly, and what each organisation steers alone.',
    'OUT-15': 'We agree to go through this regularly, and whenever we learn something new.',
  },
  outcomeStates: { covered: 'covered', notRelevant: 'not relevant', open: 'not yet' },
  outcomesIntro:
    'A collaboration should come away with these outcomes. The table shows what this document speaks of, not how well.',
  begun: (what) => `${what} (not for everybody yet)`,
  missing: (what) => `still to come: ${what}`,
  withheldCount: (count) =>
    count === 1
      ? 'One entry is kept within the group and is not shown here.'
      : `${capital(counted(count))} entries are kept within the group and are not shown here.`,
  answeredWith: (pack) => `The questions come from ${pack}.`,
  signatures: signatureDocument,
  diagrams: {
    seats: 'Who sits where',
    decisions: 'The way to a decision',
    risks: 'Risks',
    likelihood: { low: 'unlikely', high: 'very likely' },
    impact: { low: 'minor impact', high: 'major impact' },
    disagree: 'We disagree',
    approves: 'put before',
    withinDays: (days) => (days === 1 ? 'within one day' : `within ${days} days`),
    tooBig: (title) => `The figure “${title}” grew too big to read. The table says the same.`,
  },
};
