// What check, explain and report say besides the findings, in bokmål.
import type { CheckCommandWords } from '../check-words.ts';
import { showDate } from '../date-input.ts';
import { tooDeep } from '../pack-words.ts';
import { dates } from './dates.ts';

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; mente du ${near}?`;

const besides: Readonly<Record<string, string>> = {
  'beside.yaml':
    'Det check har funnet ved siden av: siden, tilslutninger, gjennomganger, filer i git',
  'before.yaml': 'Charteret slik det var i den innsjekkingen det sammenlignes med',
  'options.yaml': 'Valg for regelen',
};

export const check: CheckCommandWords = {
  nothingHere: (where) => `finner ikke noe charter å kontrollere i ${where}`,
  nothingHereHint:
    'gi stien til en charter.yaml eller til en mappe over den; node_modules, mapper som begynner med punktum, og det git ser bort fra, hoppes over',
  noSuchFile: (path) => `finner ikke ${path}`,
  configUnreadable: (path) => `${path} kan ikke brukes før dette er rettet:`,
  noConfig: (path) => `finner ikke oppsettet ${path}`,
  configFault: {
    'unknown-rule': ({ name }) => `det finnes ingen regel «${name}»`,
    'unknown-option': ({ name, other }) =>
      other === '' ? `regelen har ikke valget «${name}»` : `${other} har ikke valget «${name}»`,
    'rule-id-taken': ({ name }) => `en annen regel heter allerede «${name}»`,
    'not-a-list': ({ name }) => `«${name}» er ikke en liste`,
    'no-such-field': ({ name }) => `det finnes ikke noe felt «${name}» her`,
    'condition-error': ({ name, other }) => `vilkåret «${name}» kan ikke leses: ${other}`,
    'condition-name': ({ name }) => `vilkåret ser på «${name}», som ikke finnes i et charter`,
    'condition-call': ({ name }) =>
      name === tooDeep
        ? 'et vilkår kan ikke ha en løkke i en løkke i en løkke'
        : `et vilkår kan ikke bruke ${name}()`,
    'condition-value': ({ name, other }) => `${other} kan aldri være «${name}»`,
    'condition-failed': ({ name, other }) => `regelen ${name} lar seg ikke avgjøre: ${other}`,
  },
  didYouMean: (word) => `mente du «${word}»?`,
  badValue: (option, typed, right) => `${option} kan ikke være «${typed}»; skriv ${right}`,
  right: {
    whole: 'et helt tall, for eksempel 10',
    shard: 'hvilken del av hvor mange, for eksempel 1/4',
    output: 'et format og en fil, for eksempel sarif=funn.sarif',
  },
  unknownFormat: (typed, formats, near) =>
    `det finnes ikke noe format «${typed}»${near === undefined ? `; velg ${formats.join(', ')}` : meant(near)}`,
  notInGit: '--since sammenligner med det git vet, og dette er ikke et git-depot',
  noGit: '--since trenger git, og her er det ingen git',
  noSuchRef: (ref) => `git kjenner ikke «${ref}» i denne klonen`,
  noSuchRefHint:
    'hent den først; i CI henter du hele historikken: fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 i GitLab',
  noSharedPast: (ref) => `denne klonen rekker ikke tilbake til der den skilte lag med «${ref}»`,
  gitFailed: (said) => `git sa nei: ${said}`,
  trackedUnknown: (said) =>
    `git sier ikke hvilke filer den har, så det er ikke undersøkt om contributions/ og persons.yaml er blant dem: ${said}`,
  noneChanged: (count, ref) =>
    count === 1
      ? `fant 1 charter, og det er ikke endret siden ${ref}: ingenting å kontrollere`
      : `fant ${count} chartre, og ingen er endret siden ${ref}: ingenting å kontrollere`,
  noneInShard: (count, shard) =>
    count === 1
      ? `fant 1 charter, og det er ikke i del ${shard}: ingenting å kontrollere her`
      : `fant ${count} chartre, og ingen er i del ${shard}: ingenting å kontrollere her`,
  fixed: (path, parts, isDry) =>
    isDry ? `${path} ville fått ${parts.join(', ')}` : `${path} har fått ${parts.join(', ')}`,
  fixedPart: {
    ids: 'id-ene som manglet',
    crlf: 'linjeskift uten vognretur',
    bom: 'en begynnelse uten byterekkefølgemerke',
    'not-nfc': 'sammensatte bokstaver',
    'no-final-newline': 'linjeskift til slutt',
    page: 'innholdet i charter.yaml slik det er nå',
  },
  notKept: (why) => `det som er funnet, er ikke tatt vare på til neste gang: ${why}`,
  nothingToFix: 'ingenting å rette',
  withheld: '(bare for gruppen)',
  noParts: 'nevn filene som check --format json skrev',
  notAPart: (path) => `${path} er ikke noe samspill check --format json har skrevet`,
  notAPartHint: 'lag den på nytt med denne versjonen: samspill check --output json=del.json',
  partsDiffer: (one, other) =>
    `${one} og ${other} er ikke deler av samme kjøring: versjon, dag eller språk er ulike`,
  unknownRule: (typed, near) =>
    `det finnes verken regel, spørsmål eller kilde som heter «${typed}»${meant(near)}`,
  explain: {
    severity: 'Hvor alvorlig',
    off: 'av',
    inDraft: (severity) => `i et utkast høyst: ${severity}`,
    ended: 'av når samarbeidet er avsluttet',
    guesses: ({ found, mistaken }) =>
      found === 0
        ? 'en gjetning: på fire virkelige chartre slo den ikke til'
        : `en gjetning: på fire virkelige chartre slo den til ${found === 1 ? 'én gang' : `${found} ganger`}, ${mistaken} av dem feilaktig`,
    presets: (names) => `På i: ${names.join(', ')}`,
    options: 'Valg',
    option: (name, usual, about) =>
      `${name}: ${about}; ${usual} hvis oppsettet ikke sier noe annet`,
    whatToDo: 'Hva dere kan gjøre',
    sources: 'Bygger på',
    breaks: (today) => `Et charter som bryter den, ${showDate(today, dates)}`,
    beside: (name) => besides[name] ?? `Ved siden av, ${name}`,
    says: 'Det check sier',
    passes: 'Det som skal til',
    waive: 'Når det er riktig for dere slik det er',
    waiveWholly: 'uten about settes regelen til side for hele charteret',
    notWaived: 'Denne kan ikke settes til side.',
    own: 'En regel dere har laget selv, i samspill.config.yaml.',
  },
};
