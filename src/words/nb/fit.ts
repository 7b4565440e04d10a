// What samspill form says, in bokmål.
import { showDate } from '../date-input.ts';
import type { FitWords } from '../fit-words.ts';
import { enumerated } from '../rule-words.ts';
import { dates } from './dates.ts';

const all = (words: readonly string[]): string => enumerated(words, 'og');

export const fit: FitWords = {
  title: (name) => (name === '' ? 'Hvilken form som passer' : `Hvilken form som passer: ${name}`),
  today: (form, reason) =>
    reason === undefined ? `Formen i dag: ${form}` : `Formen i dag: ${form} – ${reason}`,
  noFormYet: 'Det er ikke valgt noen form ennå.',
  candidates: {
    network: 'Nettverk som får til noe sammen',
    'learning-network': 'Læringsnettverk',
    'meeting-place': 'Møteplass',
    project: 'Prosjekt',
    programme: 'Program',
    'product-organisation': 'Produktorganisasjon',
  },
  criteria: {
    'FIT-G1': 'om én av dere kunne gjort det alene',
    'FIT-G2': 'hva dere er sammen for',
    'FIT-N1': 'et varig behov på tvers av sektorer',
    'FIT-N2': 'avtalte leveranser med frist',
    'FIT-N3': 'manglende innsikt',
    'FIT-N4': 'mange, skiftende eller ukjente virksomheter',
    'FIT-N5': 'frivillig deltakelse',
    'FIT-N6': 'store investeringer eller lange bindinger',
    'FIT-N7': 'felles penger',
    'FIT-N8': 'leveranser som avhenger av hverandre',
    'FIT-N9': 'noe som skal drives i årevis',
    'FIT-N10': 'utveksling mellom likestilte',
    'FIT-N11': 'noe å formidle til mange',
    'FIT-N12': 'høy kompleksitet',
  },
  answers: {
    yes: 'ja',
    partly: 'delvis',
    no: 'nei',
    act: 'å få til noe sammen',
    learn: 'å lære av hverandre',
    both: 'både å lære og å få til noe',
    convey: 'å nå ut til mange med noe',
    'not-known': 'ikke kjent',
  },
  grounds: {
    togetherToAct: 'dere er sammen for å få til noe, og dette er den åpne måten å gjøre det på',
    notToLearn: 'dere er ikke sammen for å lære av hverandre',
    togetherForBoth: 'dere er sammen både for å lære og for å få til noe',
    togetherToLearn: 'dere er sammen for å lære av hverandre, og det er det formen er til for',
    togetherToConvey: 'dere er sammen for å nå ut til mange, og det er det formen er til for',
    needGoesOn: 'behovet vil være der år etter år, på tvers av sektorer',
    needOutlivesProject: 'et prosjekt slutter, men det gjør ikke behovet',
    oneOff: 'det er en engangsoppgave, og et prosjekt er laget for slike',
    nothingToKeepUp: 'formen lever av et varig behov, og dette behovet er ikke varig',
    datesNeedSteering: 'det som er lovet til en dato, trenger noen som planlegger og følger opp',
    notRunOnDates: 'formen styres ikke etter frister eller leveranser som er avtalt på forhånd',
    nothingToHandOver: 'ingenting skal leveres til en dato, så ingen trenger en fremdriftsplan',
    nothingToDeliver: 'formen bygges rundt noe avtalt som skal leveres, og det finnes ikke her',
    findOutTogether: 'formen gir innsikt i behov og løsninger fra mange kanter samtidig',
    cannotBeFramed: 'omfang, tid og kostnad kan ikke settes så lenge behov og løsninger er ukjente',
    knownEnough: 'dere kjenner behovet og løsningene godt nok til å sette en ramme',
    roomForNewcomers: 'formen kan ta imot nye uten å bygges opp på nytt',
    wantsABoundedGroup: 'å lære sammen krever en gruppe med kjente medlemmer',
    needsKnownPartners: 'formen må vite hvem som binder seg til hva',
    partnersKnown: 'dere vet hvem som er med, og det skifter ikke stadig',
    restsOnFreeWill: 'formen bygger på frivillighet, og ingen her kan pålegge en annen noe',
    nobodyCanBind: 'formen bygger på parter som binder seg, og det kan ingen her pålegges',
    canBeBound: 'partene kan binde seg selv og hverandre',
    carriesCommitment: 'formen har den beslutningsstrukturen store bindinger krever',
    tooHeavy: 'store eller lange bindinger krever klarere beslutninger enn formen har',
    holdsMoney: 'formen har avtalte regler for hvem som bestemmer over penger og gjør rede for dem',
    moneyNeedsRules: 'felles penger krever regler for hvem som bestemmer, og hva de går til',
    steersDependencies:
      'formen styrer prioriteringer og ressurser på tvers av det som henger sammen',
    nobodySteersDependencies: 'i denne formen kan ingen styre det som avhenger av noe annet',
    teamThatStays: 'det som skal drives og forbedres i årevis, får et lag som blir',
    nothingToRun: 'det er ikke noe som skal drives og forbedres i årevis',
    noTeamThatStays: 'ingen blir igjen for å drive og forbedre noe i årevis',
    peersLearn: 'likestilte i samme slags rolle lærer av hverandre der',
    wantsTheSamePeople:
      'utveksling krever at de samme møtes hver gang, og på en møteplass kommer og går folk',
    madeToProduce: 'formen er satt opp for å lage noe, ikke for utveksling mellom likestilte',
    reachesMany: 'formen når mange med liten innsats fra hver',
    madeForTalk: 'formen er laget for samtale mellom likestilte, ikke for et budskap utover',
    manySteerTogether: 'mange kan være med både på å finne ut av det og på å sette retningen',
    tooMuchUnsure: 'en plan laget på forhånd er en stor risiko når så mye er usikkert',
  },
  gates: {
    line: 'Én av dere kunne gjort dette alene. En liten oppgave med klar slutt hører hjemme i linjen hos én virksomhet, og trenger ikke noe charter.',
    learn: 'Dere er sammen for å lære, så læringsnettverket står først.',
    convey: 'Dere er sammen for å nå ut til mange, så møteplassen står først.',
  },
  notes: {
    nothingKnown: 'Ennå er ingenting kjent som taler for eller imot noen form.',
    littleKnown: 'Lite er kjent ennå. Rekkefølgen hviler på få svar.',
    whichNetwork:
      '«Nettverk» brukes om to ting: en avgrenset gruppe som lærer, og en åpen som får til noe. Bli enige om hva dere mener, før dere snakker om størrelse og åpenhet.',
    archetypes:
      'Dette er rendyrkede former. De fleste samarbeid har trekk fra flere, og fra både nettverk og hierarki.',
    perStrand:
      'Ulike spor kan ha ulik form, og formen kan endre seg etter hvert som dere lærer. Hvert spor i charteret har sin egen.',
    tryOut: 'Finn ut i praksis hva som passer dere. Kom tilbake til dette ved hver gjennomgang.',
    fromAbove: 'Et organ over dere setter rammer. Spør hvor mye rom de gir, før dere velger.',
    notWeighed:
      'Råd og avtaler er ikke blant formene som veies her: Kildene sier ikke når de passer. Det som sies om nettverk, kan likevel være til hjelp for hvordan dere arbeider.',
    flatNetwork:
      'Alt charteret sier om formalitet, ligger nær nettverk. Er det noe som ville hatt godt av en fastere ramme?',
    flatHierarchy:
      'Alt charteret sier om formalitet, ligger nær hierarki. Er det noe som ville hatt godt av mer rom?',
    learningSize:
      'Læringsnettverk som er undersøkt, hadde 5–10 personer når de var uformelle, og 15–35 når de var strukturerte. Det er et funn, ikke en grense.',
    learningAgenda: 'I et læringsnettverk setter de som deltar, dagsordenen.',
    learningNearness:
      'Folk lærer mest av dem som står nær deres egen rolle, men ikke så nær at de holder igjen.',
  },
  signals: {
    'FIT-S1':
      'aktiviteter har fått frister, penger eller eiere; vurder et prosjekt eller program for dem, og behold nettverket',
    'FIT-S2':
      'det er kommet felles penger; skriv først ned hvem som bestemmer, og hva de kan brukes til',
    'FIT-S3':
      'dagsordenen settes mest av én virksomhet eller utenfra; kall det en møteplass, eller endre hvordan dagsordenen blir til',
    'FIT-S4':
      'det kommer flere enn som kan bli hørt; vurder mindre grupper, eller en møteplass med små grupper',
    'FIT-S5': 'problem, løsning og virksomheter er nå godt kjent; vurder et prosjekt eller program',
    'FIT-S6':
      'noe er levert, og det er ikke sagt hvem som skal drive det; vurder en produktorganisasjon, eller si hvem som eier det i linjen',
    'FIT-S7':
      'virksomheter eller behov er kommet til siden forrige gjennomgang; gå gjennom begynnelsen på nytt med dem',
    'FIT-S8':
      'det er sagt at dette ikke lenger er verdt innsatsen; avslutt eller ta pause i åpenhet',
    'FIT-S9':
      'folk har ofte kontakt mellom møtene; hold det enkelt, og formaliser ikke mer enn dere trenger',
    'FIT-S10':
      'arbeidet er over, og dere fortsetter å møtes; vurder et læringsnettverk, og si at det ikke er noen felles leveranse',
    'FIT-S11':
      'det rapporteres mer enn før, og tilliten er gått ned; rapporter mindre detaljert, like ofte, og snakk om det',
  },
  signal: (id, sources) => `${fit.signals[id]} (${id}: ${sources.join(', ')})`,
  dials: {
    entry: 'Hvem som kommer inn',
    mandate: 'Forankring og mandat',
    money: 'Penger',
    deliverables: 'Hva som er lovet',
    decisions: 'Beslutninger',
  },
  dialSeen: {
    appointed: 'et organ over dere oppnevner',
    seats: 'noen har faste plasser',
    admitted: 'noen slipper inn nye',
    joiningRule: 'det er en regel, og ingen må godkjenne dem som vil inn',
    signed: 'de fleste har skrevet under',
    document: 'de fleste har et dokument',
    saidMandate: 'de fleste har sagt hva representanten kan avgjøre',
    saidBacking: 'de fleste har sagt hvem som står bak',
    jointWithRules: 'felles penger, med regler',
    joint: 'felles penger, uten regler ennå',
    shared: 'kostnadene deles etter en nøkkel',
    eachItsOwn: 'hver betaler sitt',
    activities: 'aktiviteter, ingenting lovet',
    undated: 'leveranser uten frist',
    someDated: 'noen leveranser har frist',
    dated: 'leveranser med frist',
    planned: 'leveranser med frist, eier og milepæler',
    'each-at-home': 'for det meste avgjort hjemme',
    consensus: 'for det meste ved enighet',
    consent: 'for det meste ved samtykke',
    vote: 'for det meste ved avstemning',
    'one-decides': 'for det meste avgjør én',
  },
  titles: {
    known: 'Det som er kjent',
    notKnown: 'Ikke kjent ennå; teller verken for eller mot',
    order: 'Formene, i rekkefølge',
    combination: 'En kombinasjon',
    profile: 'Hvor formelle dere er nå',
    notes: 'Ha i mente',
    signals: 'Tegn på at formen kanskje ikke passer lenger',
    moved: (since) => `Siden ${showDate(since, dates)}`,
  },
  supporting: 'Taler for',
  contrary: 'Taler imot',
  nothingSaid: 'Ingenting kjent taler for eller imot.',
  partly: (text) => `${text} – gjelder delvis hos dere`,
  from: (places) => `fra ${all(places)}`,
  answeredBefore: (answer) => `dere svarte «${answer}» før`,
  byPurpose: 'Står først på grunn av det dere er sammen for.',
  below: (criteria) => `Under den forrige på grunn av svarene om ${all(criteria)}.`,
  level: 'På linje med den forrige: Svarene setter ikke den ene over den andre.',
  pulls: (one, other) =>
    `Svarene trekker i to retninger: ${all(one)} den ene veien, ${all(other)} den andre.`,
  part: (candidate, task) =>
    `${candidate}: ${
      {
        reaches: 'når dem som skal vite',
        learns: 'deler erfaringer',
        explores: 'utforsker behov og løsninger',
        delivers: 'leverer det som er avtalt',
        runs: 'driver og forbedrer det som skal vare',
      }[task]
    }`,
  howOrdered: 'Det som taler for, er veid mot det som taler imot. Valget er deres.',
  ifTogether: 'Skulle dere likevel gjøre det sammen, kan dette være til hjelp.',
  shareTheWork: 'Da kan flere former dele arbeidet',
  dialAt: (at) => `${at} av 5`,
  dialNotSaid: (question) => `charteret sier det ikke (${question})`,
  profileHow: '1 ligner mest på et nettverk, 5 mest på et hierarki. Ingen av endene er bedre.',
  seen: (places) => `sett i ${all(places)}`,
  quoted: (text) => `«${text}»`,
  withheld: (count) =>
    count === 1 ? 'én linje som er bare for gruppen' : `${count} linjer som er bare for gruppen`,
  noSignals: 'ingen',
  movedFirst: (from, to) => `Først da: ${from}. Først nå: ${to}.`,
  movedForm: (from, to) => `Formen var ${from ?? 'ikke valgt'}, og er ${to ?? 'ikke valgt'}.`,
  nothingMoved: 'Ingen svar har flyttet seg.',
  ask: {
    known: 'Dette svarer charteret på allerede:',
    endNoGaps: 'Alt er besvart. Se hva det peker mot?',
    endHow: 'Det som ikke er besvart, teller verken for eller mot noen form.',
    done: 'se hva det peker mot',
    which: 'Hvilken form velger dere?',
    whichWhy:
      'Valget er deres, uansett hva som står først. Det skrives i charteret og i beslutningsloggen.',
    again: 'gå gjennom svarene på nytt',
    later: 'vent med å velge',
    reason: 'Hvorfor denne formen?',
    reasonWhy: 'De som kommer til senere, vil spørre. Én eller to setninger.',
    arena: 'Hvor blir dette avgjort?',
    arenaWhy: 'Så alle kan se hvem som var med. Står det tomt, gjelder dagens samling.',
    chosen: (form, date) => `Valgt ${showDate(date, dates)}: ${form}. Det står i loggen.`,
    thenStrands:
      'Gi hvert spor sin egen form: samspill start --theme form --level deeper, eller strands i charter.yaml.',
    saved: 'Alt dere har svart, er lagret.',
  },
  decision: (form) => `Formen er ${form}`,
  considered: (forms) => `Vurdert, i den rekkefølgen svarene ga: ${forms.join('; ')}.`,
  combined: (parts) => `En kombinasjon ble vurdert: ${parts.join('; ')}.`,
  chooseNeedsReason: '--choose trenger --reason: si hvorfor i en setning eller to',
  reasonNeedsChoose: '--reason hører sammen med --choose',
  noSuchArena: (typed, near) =>
    `det finnes ingen arena med id-en «${typed}»${near === undefined ? '' : `; mente du ${near}?`}`,
  arenaNeedsChoose: '--arena hører sammen med --choose',
  noTerminalLeft: (count) =>
    count === 1
      ? 'Ett kriterium er ikke besvart. Kjør samspill form i en terminal, eller bruk --from.'
      : `${count} kriterier er ikke besvart. Kjør samspill form i en terminal, eller bruk --from.`,
};
