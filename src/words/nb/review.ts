// What the review says, in bokmål.
import { showDate } from '../date-input.ts';
import type { ReviewWords } from '../review-words.ts';
import { dates } from './dates.ts';

const day = (date: string): string => showDate(date, dates);

export const review: ReviewWords = {
  dueTitle: (name) => `${name}: dette står for tur`,
  dueNothing: 'Ingenting er over fristen, og ingenting er endret siden sist.',
  dueHow: 'Dette ser gjennomgangen på først. Enter går videre.',
  due: {
    overdue: 'Over fristen',
    soon: 'Går snart ut',
    changed: 'Endret siden sist',
    parked: 'Parkert',
    disputed: 'Uenighet',
    open: 'Åpne punkter',
    signatures: 'Tilslutning',
    signals: 'Tegn på at en annen form kan passe',
    events: 'Har hendt, og er ikke tatt opp ennå',
  },
  withOwner: (text, owner, due) => {
    const rest = [owner, due === undefined ? undefined : `innen ${day(due)}`].filter(
      (one) => one !== undefined,
    );
    return rest.length === 0 ? text : `${text} (${rest.join(', ')})`;
  },
  until: (text, date) => `${text} (til ${day(date)})`,
  moved: (place, impact) => `${place} – ${impact}`,
  lastReview: (date) => `Sammenlignet med gjennomgangen ${day(date)}.`,
  noReviewYet: 'Det har ikke vært noen gjennomgang ennå, så det er ikke noe å sammenligne med.',

  whatHappened: 'Hva har hendt siden sist som angår charteret?',
  whatHappenedWhy:
    'Dere går gjennom charteret når datoen kommer, og ellers når dere vet noe nytt. Det sammenligningen viste, er krysset av.',
  whatWasIt: (kind) => `${kind}: hva var det? Én linje.`,
  whatWasItWhy: 'Da står det i charteret hva som var anledningen.',
  found: {
    'new-actor': (name) => `${name} kom med`,
    'actor-left': (name) => `${name} gikk ut`,
    'new-need': (name) => `nytt: ${name}`,
    'changed-form': (name) => `formen er nå ${name}`,
    'joint-money': (name) => name || 'dere har fått felles penger',
    'new-mandate': (name) => `${name} har fått nytt mandat`,
    incident: (name) => name,
    other: (name) => name,
  },

  verdict: (theme) => `${theme}: gjelder dette fortsatt?`,
  verdictWhy: '«Ingenting er endret» er også et utfall, og blir registrert som det.',
  sinceLast: 'Siden sist:',
  saysNow: 'Dette står i charteret:',
  verdicts: {
    confirmed: 'ja, det gjelder fortsatt',
    changed: 'noe skal endres',
    park: 'parker temaet til senere',
    'not-looked-at': 'ikke sett på denne gangen',
  },
  verdictAbout: {
    confirmed: 'sett på sammen og bekreftet',
    changed: 'dere velger hvilke spørsmål',
    park: 'blir et åpent punkt med ansvarlig',
    'not-looked-at': 'registreres slik',
  },
  parkedTheme: (theme) => `${theme}: gå gjennom temaet på nytt`,
  which: (theme) => `${theme}: hvilke av disse skal endres?`,
  whichWhy: 'Det som er endret, åpent eller sett ulikt, er krysset av.',
  seenOtherwise: 'sett ulikt',

  endAllSeen: 'Alle temaene er behandlet. Registrere gjennomgangen?',
  endUnseen: (count) =>
    count === 1
      ? 'Ett tema er ikke sett på. Gå dit, eller registrer gjennomgangen nå.'
      : `${count} temaer er ikke sett på. Gå til et av dem, eller registrer gjennomgangen nå.`,
  endHow:
    'Charteret blir tatt vare på slik det er etter gjennomgangen, og neste gang sammenlignes det med dette.',
  recordNow: 'registrer gjennomgangen',
  nextFirst: 'sett dato for neste gjennomgang først',
  recorded: (date) => `Gjennomgangen ${day(date)} er registrert.`,

  deleteContributions: (count) =>
    count === 1
      ? 'Slette innspillet i contributions/?'
      : `Slette de ${count} innspillene i contributions/?`,
  deleteContributionsWhy:
    'Hvor langt fra hverandre dere sto, er tatt vare på i gjennomgangen. Hvem som svarte hva, trengs ikke lenger.',
  contributionsDeleted: (count) =>
    count === 1 ? 'Ett innspill er slettet.' : `${count} innspill er slettet.`,
  noTerminal: 'review stiller gruppen spørsmål, og trenger en terminal til det',
  noTerminalHint:
    'en gjennomgang som er holdt et annet sted, registreres med --record; svar i en fil hentes med --from svar.yaml',
  badDate: (typed) => `«${typed}» er ikke en dato; skriv den slik: 2026-06-15`,
  inFuture: (date) =>
    `${day(date)} har ikke vært ennå; en gjennomgang registreres når den er holdt`,
  laterReview: (date) => `det finnes en senere gjennomgang, fra ${day(date)}`,
  laterReviewHint: 'gjennomganger registreres i den rekkefølgen de ble holdt',
  noSuchParty: (typed, near) =>
    `ingen virksomhet, arena eller rolle har id-en «${typed}»${near === undefined ? '' : `; mente du ${near}?`}`,
  noSuchPartyHint: 'id-ene står i charter.yaml; skill flere med komma',
  noSuchTheme: (typed, near) =>
    `det finnes ikke noe tema «${typed}»${near === undefined ? '' : `; mente du ${near}?`}`,
  twoVerdicts: (theme) => `temaet ${theme} er nevnt både som bekreftet og som endret`,
  noVerdicts:
    'Ingen temaer er nevnt, så alle registreres som ikke sett på. Nevn dem med --confirmed og --changed.',
  nothingChangedIn: (themes) =>
    `Registrert som endret, slik dere sa, selv om charteret sier det samme som sist: ${themes.join(', ')}.`,
  bareTheme: (theme) => `--record må få vite hva dere kom fram til om temaet ${theme}`,
  bareThemeHint: 'nevn det med --confirmed eller --changed; --theme alene sier ikke noe om det',
  nextIsPast: (date) => `Neste gjennomgang er satt til ${day(date)}, som er passert.`,
  notDraft: 'Charteret er et utkast. Når dere er enige om det, setter samspill adopt det i kraft.',
  resumed: (done, of) => `Gjennomgangen fortsetter. ${done} av ${of} temaer er behandlet.`,
};
