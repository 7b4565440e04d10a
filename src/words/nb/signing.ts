// What adopt and sign say, in bokmål.
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
  near === undefined ? '' : `; mente du ${near}?`;

const adopt: AdoptWords = {
  alreadyInForce: 'charteret gjelder allerede, og versjonen ligger i reviews/',
  alreadyInForceHint: 'skal dere endre det sammen, holder dere en gjennomgang: samspill review',
  ended: 'charteret er avsluttet og kan ikke vedtas på nytt',
  endedHint: 'vil dere fortsette, begynner dere på et nytt, eller setter status: draft tilbake',
  noSuchDecision: (typed, near) => `charteret har ingen beslutning «${typed}»${meant(near)}`,
  noSuchDecisionHint: 'id-ene står under decisions i charter.yaml',
  open: (count) => (count === 1 ? 'Ett spørsmål står åpent:' : `${count} spørsmål står åpne:`),
  parked: (count) => (count === 1 ? 'Ett er parkert:' : `${count} er parkert:`),
  disputed: (count) => (count === 1 ? 'Dere er uenige om ett:' : `Dere er uenige om ${count}:`),
  errors: (count) =>
    count === 1
      ? 'Dette blir en feil når charteret gjelder:'
      : `Disse ${count} blir feil når charteret gjelder:`,
  nothingOpen: 'Ingenting står åpent.',
  inForce: (name, version, day) => `${name} gjelder: versjon ${version}, ${onDay(day)}.`,
  wouldBe: (name, version, day) =>
    `${name} ville ha blitt gjeldende: versjon ${version}, ${onDay(day)}. Ingenting er skrevet.`,
  nowSign: 'Nå kan hver virksomhet gi sin tilslutning: samspill sign --actor <id> --by <rolle>',
};

const sign: SignWords = {
  noActor: 'si hvilken virksomhet det gjelder: --actor <id>',
  noBy: 'si hvilken rolle som uttaler seg for den: --by <rolle>',
  noReason: '--decline krever en begrunnelse: --reason <tekst>',
  reasonAlone: '--reason hører til --decline; et forbehold er --reservation <id>=<tekst>',
  reservationAlone: 'et forbehold hører til en tilslutning, ikke til --decline eller --asked',
  twoAtOnce: 'velg én av --decline og --asked',
  badReservation: (typed) =>
    `--reservation kan ikke være «${typed}»; skriv en id, et likhetstegn og teksten, for eksempel deling=ingen navn`,
  unknownActor: (typed, near) => `charteret har ingen virksomhet «${typed}»${meant(near)}`,
  unknownRole: (typed, near) => `charteret har ingen rolle «${typed}»${meant(near)}`,
  unknownRecord: (typed, near) =>
    `charteret har ingenting som heter «${typed}», å ta forbehold om${meant(near)}`,
  left: (name, on) => `${name} gikk ut ${onDay(on)} og har ikke noe å slutte seg til`,
  nothingToSign: (name) =>
    `${name} er verken part eller medlem, og charteret nevner den ikke: det er ikke noe å slutte seg til`,
  nothingToSignHint:
    'før den opp der den har en del i noe, for eksempel i en risiko eller en leveranse, eller endre hva den deltar som',
  ended: 'charteret er avsluttet, og ingen slutter seg til det lenger',
  recorded: {
    signed: ({ actor, charter, by, date }) =>
      `${actor} slutter seg til ${charter}. Sagt av ${by}, ${onDay(date)}.`,
    asked: ({ actor, charter, date }) =>
      `${actor} ble spurt om å slutte seg til ${charter} ${onDay(date)}, og har ikke svart.`,
    declined: ({ actor, charter, by, date }) =>
      `${actor} slutter seg ikke til ${charter}. Sagt av ${by}, ${onDay(date)}.`,
  },
  covers: (count) =>
    count === 1 ? 'Det gjelder én del av charteret:' : `Det gjelder ${count} deler av charteret:`,
  withheld: (count) =>
    count === 1 ? 'og én som er bare for gruppen' : `og ${count} som er bare for gruppen`,
  reservations: (count) => (count === 1 ? 'Med ett forbehold.' : `Med ${count} forbehold.`),
  replaces: (status, date) =>
    `Det erstatter det som sto der: ${{ signed: 'tilslutning', asked: 'spurt', declined: 'nei' }[status]} ${onDay(date)}.`,
  isDraft:
    'Charteret er et utkast. Det som sies nå, gjelder også når det er vedtatt, så lenge disse delene står som de gjør.',
  notLegal:
    'Dette er en opplysning om hva virksomheten har sagt, ikke en underskrift i juridisk forstand.',
  otherDay: {
    past: (date) =>
      `Ført inn som sagt ${onDay(date)}, den dagen du oppga, om charteret slik det står i dag.`,
    future: (date) =>
      `Ført inn som sagt ${onDay(date)}, den dagen du oppga, som ikke er kommet ennå.`,
  },
  mandate: {
    'no-role': ({ actor }) =>
      `det står ikke hvilken rolle i charteret som uttaler seg for ${actor}`,
    'not-held': ({ actor, role }) => `${actor} har ikke rollen ${role} i charteret`,
    'no-anchoring': ({ actor }) =>
      `det står ikke i charteret hvordan dette er forankret hos ${actor}`,
    'not-given': ({ actor }) => `forankringen hos ${actor} er ikke gitt, eller den er gått ut`,
    'not-covered': ({ actor }) => `forankringen hos ${actor} omfatter ikke målene`,
  },
};

const backing = {
  title: 'Tilslutning',
  notAsked: 'ikke spurt ennå',
  status: { signed: 'slutter seg til', asked: 'spurt, ikke svart ennå', declined: 'sa nei' },
  state: {
    same: '',
    kept: 'små endringer siden, som ikke krever nytt svar',
    stale: 'endret siden, må spørres på nytt',
  },
} as const;

const status: SignatureStatusWords = {
  ...backing,
  none: 'ingen virksomhet er spurt',
  line: ({ actor, what, by, date }) => {
    const said = [by, onDay(date)].filter((part) => part !== '').join(', ');
    return `${actor}: ${what}${said === '' ? '' : ` (${said})`}`;
  },
  reworded: (names) => `endret uten å kreve nytt svar: ${names.join('; ')}`,
  reservations: (count) => (count === 1 ? 'ett forbehold' : `${count} forbehold`),
  unreadable: (path) => `${path} kan ikke leses og er utelatt; samspill check sier hvorfor`,
};

export const signatureDocument: SignatureDocumentWords = {
  ...backing,
  about:
    'Det hver virksomhet har sagt om dette charteret. Det er en opplysning, ikke en underskrift i juridisk forstand.',
  heads: {
    actor: 'Virksomhet',
    status: 'Sier',
    date: 'Siden',
    by: 'Sagt av',
    document: 'Hvor det står skrevet',
  },
  facts: {
    reason: 'Hvorfor den sa nei',
    reservation: (about) => `Forbehold: ${about}`,
    stale: 'Må tas stilling til på nytt',
    kept: 'Endret uten å kreve nytt svar',
  },
};

export const signing: SigningWords = { adopt, sign, status };
