// What the interview says, in bokmål.
import { showDate } from '../date-input.ts';
import type { InterviewWords } from '../interview-words.ts';
import { room } from './room.ts';
import { dates } from './dates.ts';
import { take } from './take.ts';

const day = (date: string): string => showDate(date, dates);

export const interview: InterviewWords = {
  take,
  room,
  yes: 'ja',
  no: 'nei',
  scale: [
    'stemmer ikke i det hele tatt',
    'stemmer lite',
    'stemmer delvis',
    'stemmer godt',
    'stemmer helt',
  ],
  day,
  cannotSay: 'kan ikke si',
  states: {
    open: 'åpent',
    answered: 'besvart',
    'not-relevant': 'ikke relevant',
    parked: 'parkert',
    disputed: 'uenighet',
  },
  checkAgain: 'se på igjen',
  newRecord: (noun) => `legg til ${noun}`,
  cell: (name, field) => `${name} – ${field}`,
  example: (text) => `Eksempel: ${text}`,
  facilitatorNote: (text) => `Til den som leder møtet: ${text}`,
  sources: (question, trace) => `${question} · bygger på ${trace.join(', ')}`,
  themeOpens: (title) => `Nytt tema: ${title}`,
  themeEnds: (title) => `${title}: dette står i charteret nå`,
  answeredAlone: (count) =>
    count === 1
      ? 'Én påstand i dette temaet svarer hver virksomhet på alene, ikke her.'
      : `${count} påstander i dette temaet svarer hver virksomhet på alene, ikke her.`,
  filledCells: (filled, of) =>
    filled === of
      ? 'alle feltene er fylt ut'
      : `${of - filled} av ${of} felt står ${of - filled === 1 ? 'åpent' : 'åpne'}`,
  askedAgain: (questions) => [
    'Svaret dere endret, er en forutsetning for andre svar. De står som før, men bør ses på igjen:',
    ...questions.map((question) => `– ${question}`),
  ],
  resumed: (done, of) => `Vi fortsetter. ${done} av ${of} spørsmål er behandlet.`,
  lastSitting: (date, themes) =>
    themes.length === 0 ? `Sist: ${day(date)}.` : `Sist, ${day(date)}: ${themes.join(', ')}.`,
  nothingBefore: 'Dette er det første spørsmålet.',
  nothingToAsk: (question) => `Her er det ikke noe å spørre om ennå: «${question}»`,
  nothingAbove: 'det står ikke noe i raden over',
  notHere: 'det går ikke på dette spørsmålet',
  notANumber: (typed) => `«${typed}» er ikke et tall; skriv for eksempel 3`,
  notWhole: (typed) => `«${typed}» er ikke et helt tall; skriv for eksempel 3`,
  outOfLimits: (typed, min, max) =>
    max === undefined
      ? `«${typed}» er for lavt; skriv ${min ?? 0} eller mer`
      : `«${typed}» er utenfor; skriv et tall fra ${min ?? 0} til ${max}`,
  notADate: (typed) => `forstår ikke «${typed}» som en dato; skriv for eksempel 15.6.2026`,
  noSuchRecord: (typed) => `finner ikke «${typed}»; velg fra listen eller lag en ny`,
  noSuchQuestion: 'finner ikke det spørsmålet; velg fra oversikten',
  noActorsYet: 'aktørene er ikke ført opp ennå, så ingen kan stå for et annet syn',
  whyNotRelevant: 'Hvorfor er dette ikke relevant for dere?',
  reasonNeeded: 'skriv en kort begrunnelse, eller gå tilbake',
  note: {
    decision: {
      ask: 'Hva ble dere enige om? Én linje.',
      why: 'Føres i beslutningsloggen med dagens dato.',
      noted: (line) => `Beslutning ført: ${line}`,
    },
    action: {
      ask: 'Hva skal gjøres? Én linje.',
      why: 'Vi spør om ansvarlig og frist når temaet er ferdig.',
      noted: (line) => `Gjøremål ført: ${line}`,
    },
    'open-point': {
      ask: 'Hva lar dere stå åpent til senere? Én linje.',
      why: 'Vi spør om ansvarlig og frist når temaet er ferdig.',
      noted: (line) => `Åpent punkt ført: ${line}`,
    },
  },
  whoHoldsOtherwise: 'Hvem ser annerledes på dette? De andre føres opp som enige.',
  inDispute: 'Uenighet er ført opp om dette. Menyen viser den, og avslutter den når dere er enige.',
  nobodyEndsIt: 'Er dere enige nå, går dere videre uten kryss. Da er uenigheten over.',
  disputeOver: 'Uenigheten er over, og det som var ført opp om den, er tatt bort.',
  whichPosition: 'Hvordan stiller virksomheten seg?',
  positionNeeded: 'velg ett av alternativene, eller gå tilbake',
  whichReason: 'Hvorfor? Én setning er nok.',
  whichRemedy: 'Hva skal til for at dere kan være med?',
  editWhich: (name) => `${name}: hva vil dere endre?`,
  editLeave: 'Tom linje og Enter når dere er ferdige.',
  removeWhich: (name) => `Fjerne «${name}»?`,
  pointedAt: 'Dette viser til den:',
  removeNow: 'fjern',
  endIt: 'avslutt, men behold i charteret',
  replaceIt: 'sett en annen i stedet overalt',
  replaceBy: (name) => `Hvem eller hva skal stå i stedet for «${name}»?`,
  keepIt: 'behold som nå',
  stillPointedAt: 'noe annet i charteret viser til dette; endre det først',
  overview: 'Oversikt over spørsmålene',
  overviewHow: 'Velg et spørsmål for å gå dit, eller skriv litt av det for å finne det.',
  whoIsHere: 'Hvem er med i dag?',
  whoIsHereWhy: 'Da står det i charteret hvem som var med på hva.',
  looseAsk: (count) =>
    count === 1
      ? 'Ett punkt mangler ansvarlig. Hvem tar det?'
      : `${count} punkter mangler ansvarlig. Hvem tar dem?`,
  looseLeave: 'la stå uten ansvarlig',
  looseDefault: (role, due) =>
    due === undefined ? `${role} tar alle` : `${role} tar alle, innen ${day(due)}`,
  looseEach: 'gå gjennom ett for ett',
  whoTakesIt: 'Hvem tar dette?',
  byWhen: 'Innen når?',
  endNoGaps: 'Alle spørsmålene er behandlet. Skriv charteret?',
  endGaps: (count) =>
    count === 1
      ? 'Ett spørsmål står igjen. Gå dit, eller skriv nå.'
      : `${count} spørsmål står igjen. Gå til et av dem, eller skriv nå.`,
  endHow: 'Det som står åpent, vises som åpent i charteret.',
  writeCharter: 'skriv charteret',
  conflict: (place) => `«${place}» er endret i filen mens dere svarte. Hva skal stå?`,
  conflictWhy: 'Ingenting er skrevet over. Velg hva som gjelder.',
  conflictMine: (value) => `det dere svarte her: ${value}`,
  conflictTheirs: (value) => `det som står i filen: ${value}`,
  nothing: '(tomt)',
};
