// What adopt and sign say, in English.
import { showDate } from '../date-input.ts';
import type {
  AdoptWords,
  SignatureDocumentWords,
  SignatureStatusWords,
  SigningWords,
  SignWords,
} from '../signing-words.ts';
import { dates } from './dates.ts';

const onDay = (date: string): string => showDate(date, dates);

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; did you mean ${near}?`;

const adopt: AdoptWords = {
  alreadyInForce: 'this charter is in force already, and its version is kept in reviews/',
  alreadyInForceHint: 'when you change it together, that is a review: samspill review',
  ended: 'this charter has ended, and is not adopted again',
  endedHint: 'to go on, begin a new one, or put status: draft back',
  noSuchDecision: (typed, near) => `there is no decision “${typed}” in the charter${meant(near)}`,
  noSuchDecisionHint: 'the ids are under decisions in charter.yaml',
  open: (count) => (count === 1 ? 'One question is open:' : `${count} questions are open:`),
  parked: (count) => (count === 1 ? 'One is parked:' : `${count} are parked:`),
  disputed: (count) => (count === 1 ? 'You differ on one:' : `You differ on ${count}:`),
  errors: (count) =>
    count === 1
      ? 'In force, a check will call this an error:'
      : `In force, a check will call these ${count} errors:`,
  nothingOpen: 'Nothing is open.',
  inForce: (name, version, day) => `${name} is in force: version ${version}, ${onDay(day)}.`,
  wouldBe: (name, version, day) =>
    `${name} would be in force: version ${version}, ${onDay(day)}. Nothing was written.`,
  nowSign: 'Each organisation can now say that it backs it: samspill sign --actor <id> --by <role>',
};

const sign: SignWords = {
  noActor: 'say which organisation: --actor <id>',
  noBy: 'say which role speaks for it: --by <role>',
  noReason: '--decline needs a reason: --reason <text>',
  reasonAlone: '--reason goes with --decline; a reservation is --reservation <id>=<text>',
  reservationAlone: 'a reservation goes with a sign-off, not with --decline or --asked',
  twoAtOnce: 'choose one of --decline and --asked',
  badReservation: (typed) =>
    `--reservation cannot be “${typed}”; type an id, an equals sign and the text, such as sharing=no names`,
  unknownActor: (typed, near) => `there is no organisation “${typed}” in the charter${meant(near)}`,
  unknownRole: (typed, near) => `there is no role “${typed}” in the charter${meant(near)}`,
  unknownRecord: (typed, near) =>
    `there is nothing called “${typed}” in the charter to have a reservation about${meant(near)}`,
  left: (name, on) => `${name} left on ${onDay(on)} and has nothing to sign`,
  nothingToSign: (name) =>
    `${name} is not a party or member, and nothing in the charter names it: there is nothing to sign`,
  nothingToSignHint:
    'name it where it has a part, such as in a risk or a deliverable, or change its standing',
  ended: 'this charter has ended, and nobody signs it any more',
  recorded: {
    signed: ({ actor, charter, by, date }) =>
      `${actor} backs ${charter}. Said by ${by}, ${onDay(date)}.`,
    asked: ({ actor, charter, date }) =>
      `${actor} was asked to back ${charter} on ${onDay(date)}, and has not answered.`,
    declined: ({ actor, charter, by, date }) =>
      `${actor} declines to back ${charter}. Said by ${by}, ${onDay(date)}.`,
  },
  covers: (count) =>
    count === 1
      ? 'It is about one part of the charter:'
      : `It is about ${count} parts of the charter:`,
  withheld: (count) =>
    count === 1
      ? 'and one that is kept within the group'
      : `and ${count} that are kept within the group`,
  reservations: (count) => (count === 1 ? 'With one reservation.' : `With ${count} reservations.`),
  replaces: (status, date) =>
    `It takes the place of what stood there: ${{ signed: 'backed', asked: 'asked', declined: 'declined' }[status]} ${onDay(date)}.`,
  isDraft:
    'The charter is a draft. What is said now holds after it is adopted, as long as these parts stand as they are.',
  notLegal: 'This is a record of what the organisation has said, not a signature in law.',
  otherDay: {
    past: (date) =>
      `Recorded as said on ${onDay(date)}, the day you gave, about the charter as it stands today.`,
    future: (date) =>
      `Recorded as said on ${onDay(date)}, the day you gave, which has not come yet.`,
  },
  mandate: {
    'no-role': ({ actor }) => `no role of the charter is said to speak for ${actor}`,
    'not-held': ({ actor, role }) => `${actor} does not hold the role ${role} in the charter`,
    'no-anchoring': ({ actor }) => `the charter does not say who backs this at home in ${actor}`,
    'not-given': ({ actor }) => `the backing at home in ${actor} is not given, or has run out`,
    'not-covered': ({ actor }) => `the backing at home in ${actor} does not cover the goals`,
  },
};

const backing = {
  title: 'Sign-off',
  notAsked: 'not asked yet',
  status: { signed: 'backs it', asked: 'asked, no answer yet', declined: 'declined' },
  state: {
    same: '',
    kept: 'small changes since, which need no new answer',
    stale: 'changed since, to be asked again',
  },
} as const;

const status: SignatureStatusWords = {
  ...backing,
  none: 'no organisation has been asked',
  line: ({ actor, what, by, date }) => {
    const said = [by, onDay(date)].filter((part) => part !== '').join(', ');
    return `${actor}: ${what}${said === '' ? '' : ` (${said})`}`;
  },
  reworded: (names) => `changed, and asks nobody again: ${names.join('; ')}`,
  reservations: (count) => (count === 1 ? 'one reservation' : `${count} reservations`),
  unreadable: (path) => `${path} cannot be read and is left out; samspill check says why`,
};

export const signatureDocument: SignatureDocumentWords = {
  ...backing,
  about: 'What each organisation has said of this charter. It is a record, not a signature in law.',
  heads: {
    actor: 'Organisation',
    status: 'Says',
    date: 'Since',
    by: 'Said by',
    document: 'Where it is written down',
  },
  facts: {
    reason: 'Why it declined',
    reservation: (about) => `Reservation: ${about}`,
    stale: 'To agree to again',
    kept: 'Changed, and asks nobody again',
  },
};

export const signing: SigningWords = { adopt, sign, status };
