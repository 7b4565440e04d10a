// What the program itself says in a rendered charter, in bokmål.
import type { DateWords, DocumentWords, DurationUnit, Length } from '../document-words.ts';
import { signatureDocument } from './signing.ts';
import { capital } from '../capital.ts';

const units: Readonly<Record<DurationUnit, { one: string; many: string; neuter?: true }>> = {
  year: { one: 'år', many: 'år', neuter: true },
  month: { one: 'måned', many: 'måneder' },
  week: { one: 'uke', many: 'uker' },
  day: { one: 'dag', many: 'dager' },
};
const numbers = [
  'null',
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];
const ordinals = [
  '',
  '',
  'andre',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'sjuende',
  'åttende',
  'niende',
  'tiende',
  'ellevte',
  'tolvte',
];

const lasting = ({ unit, count }: Length): string => {
  const { one, many, neuter } = units[unit];
  if (count === 1) return `${neuter ? 'ett' : 'én'} ${one}`;
  return `${numbers[count] ?? String(count)} ${many}`;
};
const every = ({ unit, count }: Length): string => {
  const { one, neuter } = units[unit];
  const each = neuter ? 'hvert' : 'hver';
  return count === 1 ? `${each} ${one}` : `${each} ${ordinals[count] ?? `${count}.`} ${one}`;
};

const dates: DateWords = {
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  quarter: (quarter, year) => `${quarter}. kvartal ${year}`,
  every: (lengths) =>
    lengths.length === 1 && lengths[0] !== undefined
      ? every(lengths[0])
      : `med ${lengths.map(lasting).join(' og ')} imellom`,
  lasting: (lengths) => lengths.map(lasting).join(' og '),
};

export const document: DocumentWords = {
  language: 'nb',
  dates,
  decimal: ',',
  thousands: ' ',
  percent: (number) => `${number} %`,
  yes: 'ja',
  no: 'nei',
  empty: '–',
  untitled: 'uten navn',
  withheld: '(holdt innenfor gruppen)',
  below: 'se under tabellen',
  languageNames: {
    nb: 'bokmål',
    nn: 'nynorsk',
    se: 'nordsamisk',
    da: 'dansk',
    sv: 'svensk',
    fi: 'finsk',
    is: 'islandsk',
    en: 'engelsk',
  },
  facts: {
    adopted: 'Vedtatt',
    standsOn: 'Bygger på',
    edition: (count, last) => `utgave ${count}${last === undefined ? '' : `, fra ${last}`}`,
    whoHolds: 'Person',
  },
  headings: {
    purpose: 'Formål',
    open: 'Åpne punkter',
    settled: 'Avklarte punkter',
    disputed: 'Det vi er uenige om',
    notRelevant: 'Ikke relevant for oss',
    checkAgain: 'Bør ses på igjen',
    outcomes: 'De femten resultatene',
    about: 'Om dette dokumentet',
  },
  themes: {
    form: 'Egenart og form',
    actors: 'Aktører og interessenter',
    users: 'Brukere og behov',
    goals: 'Mål, nytte og leveranser',
    roles: 'Roller og ansvar',
    trust: 'Tillit og deling',
    anchoring: 'Forankring og mandat',
    resources: 'Ressurser og finansiering',
    arenas: 'Arbeidsformer og arenaer',
    decisions: 'Beslutninger og uenighet',
    risks: 'Risiko',
    reporting: 'Styringsinformasjon',
    'network-practice': 'Nettverkspraksis',
    review: 'Ny gjennomgang',
  },
  columns: {
    number: 'Nr.',
    backedAt: 'Forankret hos',
    decidesAlone: 'Kan avgjøre selv',
    takesHome: 'Må ta med hjem',
    score: 'Sannsynlighet × konsekvens',
    measureBy: 'Ansvarlig, frist og status',
    question: 'Spørsmål',
    because: 'Hvorfor',
    outcome: 'Resultat',
    state: 'Status',
    where: 'Hvor, eller hvorfor ikke',
  },
  jointly: 'oss i fellesskap',
  upTo: (limit) => `inntil ${limit}`,
  parked: 'parkert',
  noReason: 'Det er ikke gitt noen grunn.',
  outcomes: {
    'OUT-01': 'Vi ser likt på hvem brukerne er, og hvilke behov vi skal dekke sammen.',
    'OUT-02': 'Vi er enige om hvor vi vil, og har beskrevet hva brukerne får ut av det.',
    'OUT-03':
      'Vi har beskrevet hva som hører til samarbeidet, og hvordan det passer med det hver av oss har ansvar for fra før.',
    'OUT-04': 'Vi har oversikt over aktørene, og er enige om hvordan nye kan komme med.',
    'OUT-05': 'Vi ser likt på risikoene, og på hva vi gjør med dem.',
    'OUT-06': 'Vi er enige om hvordan mål, nytte og risiko er forankret hos hver av oss.',
    'OUT-07': 'Målene er delt opp i noe vi kan levere eller prøve ut.',
    'OUT-08': 'Vi kjenner forskjellene i hvordan vi arbeider, og hva de fører til.',
    'OUT-09': 'Vi har vurdert hvilken organisering som passer for det vi skal gjøre sammen.',
    'OUT-10': 'Vi vet hvor penger, kompetanse og tid kommer fra.',
    'OUT-11': 'Vi har beskrevet hva som rapporteres til hver ledelse, og hvor ofte.',
    'OUT-12': 'Vi er enige om hvor vi møtes, både om det daglige og om retningen.',
    'OUT-13':
      'Roller og ansvar er beskrevet, og vi vet hvordan vi beslutter, prioriterer og løser uenighet.',
    'OUT-14': 'Vi vet hva som styres sammen, og hva den enkelte styrer selv.',
    'OUT-15': 'Vi er enige om å gå gjennom dette jevnlig, og når det kommer ny kunnskap.',
  },
  outcomeStates: { covered: 'dekket', notRelevant: 'ikke relevant', open: 'ikke ennå' },
  outcomesIntro:
    'Et samarbeid bør sitte igjen med disse resultatene. Tabellen viser hva dokumentet sier noe om, ikke hvor godt det er.',
  begun: (what) => `${what} (ikke for alle ennå)`,
  missing: (what) => `gjenstår: ${what}`,
  withheldCount: (count) =>
    count === 1
      ? 'Én opplysning er holdt innenfor gruppen og står ikke her.'
      : `${capital(numbers[count] ?? String(count))} opplysninger er holdt innenfor gruppen og står ikke her.`,
  answeredWith: (pack) => `Spørsmålene er hentet fra ${pack}.`,
  signatures: signatureDocument,
  diagrams: {
    seats: 'Hvem som sitter hvor',
    decisions: 'Veien til en beslutning',
    risks: 'Risikoer',
    likelihood: { low: 'lite sannsynlig', high: 'svært sannsynlig' },
    impact: { low: 'liten konsekvens', high: 'stor konsekvens' },
    disagree: 'Vi er uenige',
    approves: 'legges frem for',
    withinDays: (days) => (days === 1 ? 'innen én dag' : `innen ${days} dager`),
    tooBig: (title) => `Figuren «${title}» ble for stor til å leses. Det samme står i tabellen.`,
  },
};
