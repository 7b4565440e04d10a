// What the commands say, in bokmål.
import type { CommandWords } from '../command-words.ts';
import { pack, status } from './reports.ts';

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; mente du ${near}?`;

export const commands: CommandWords = {
  about: 'Gå gjennom hvordan dere skal samarbeide, og sitt igjen med et charter.',
  groups: {
    room: 'I møtet',
    before: 'Før møtet',
    document: 'Dokumentet',
    keep: 'Hold charteret ved like',
    yours: 'Tilpasning',
  },
  titles: {
    usage: 'Bruk:',
    arguments: 'Argumenter:',
    options: 'Valg:',
    anyOptions: '[valg]',
    commands: 'Kommandoer:',
    examples: 'Eksempler:',
  },
  exits:
    'Sluttkoder: 0 ferdig · 1 funn · 2 feil i kallet eller i en fil · 3 feil i programmet · 130 avbrutt, alt er lagret',
  commands: {
    start: 'begynn på et charter, eller fortsett der dere slapp',
    review: 'gå gjennom charteret på nytt, og registrer hva dere kom fram til',
    changelog: 'fortell hva som ble endret ved hver gjennomgang eller innsjekking, nyeste først',
    worksheet:
      'lag et arbeidsark som én virksomhet fyller ut før møtet, i en hvilken som helst nettleser',
    contribute:
      'svar alene i terminalen, én virksomhet eller alle etter tur, eller ta imot innspill',
    minutes:
      'lag referat: hvem som var med, hva som er endret, og hva som er besluttet siden en dag',
    compare:
      'vis hva virksomheter som har svart hver for seg, er enige og uenige om, og hvor langt fra hverandre de er',
    form: 'vei hvilken form som passer, og skriv ned hva dere velger',
    agenda: 'lag en kjøreplan som passer til tiden dere har',
    render: 'lag charter.md på nytt fra charter.yaml',
    status: 'vis hvor langt dere er kommet, og hva som står åpent',
    adopt: 'sett et utkast i kraft og frys den første versjonen',
    sign: 'før inn at en virksomhet slutter seg til denne versjonen, eller lar være',
    check: 'finn det som ikke lenger stemmer i chartrene',
    explain: 'fortell hva en regel ser på, hvorfor, og hva dere kan gjøre',
    diff: 'vis hva som er endret mellom to versjoner, hva det gjelder, og hvem som må slutte seg til på nytt',
    report: 'sett sammen JSON fra flere kontroller',
    merge: 'flett to utgaver av et charter',
    'git-setup': 'la git sammenligne og flette chartre med samspill',
    'git-diff': 'blir kalt av git: hva som er endret i et charter',
    'git-text': 'blir kalt av git: et charter som linjer som kan sammenlignes',
    pack: 'se på og kontroller spørsmålspakker',
    'pack list': 'vis pakkene som finnes',
    'pack show': 'vis spørsmålene i en pakke, eller ett spørsmål',
    'pack lint': 'finn feil i en pakke: felt, vilkår, tekster og kilder',
    'pack stats': 'tell spørsmål, minutter og ord',
    schema: 'skriv ut JSON-skjemaet for en filtype',
  },
  options: {
    reviewFrom: 'hent svarene fra en fil, og registrer gjennomgangen; trenger ingen terminal',
    record: 'registrer en gjennomgang som er holdt uten samspill',
    reviewDate: 'dagen den ble holdt; ellers i dag',
    keepContributions: 'la innspillene ligge; ellers sletter --record dem',
    adoptKeepContributions:
      'la innspillene ligge; ellers slettes de, og hvor langt fra hverandre dere var, tas vare på',
    participants: 'hvem som var med: id-er, skilt med komma',
    confirmed: 'temaer som fortsatt gjelder: id-er, skilt med komma, eller all',
    changed: 'temaer som ble endret: id-er, skilt med komma, eller all',
    minutesSince:
      'fra denne dagen, eller fra samlingen med denne id-en; ellers den siste samlingen',
    pageFormat: 'markdown eller html',
    language: 'språk: nb eller en',
    today: 'regn denne dagen som i dag',
    help: 'vis hjelp',
    version: 'vis versjonen',
    pack: 'spørsmålspakke: et navn eller en mappe',
    level: 'hvor mange spørsmål: core eller deeper',
    theme: 'bare dette temaet',
    minutes: 'hvor mange minutter dere har',
    from: 'hent svarene fra en fil; trenger ingen terminal',
    complete: 'med --from: sluttkode 2 når kjernespørsmål mangler svar',
    formFrom: 'hent svarene fra en fil med answers: FIT-N1: yes …; trenger ingen terminal',
    choose: 'formen dere velger; trenger --reason',
    formReason: 'hvorfor dere velger den',
    formArena: 'arenaen som avgjør det, med id-en fra charteret',
    formFormat: 'text, markdown eller json; ingenting blir spurt om',
    agendaFormat: 'text, markdown eller html',
    plain: 'bare linjer, for skjermleser og enkle terminaler',
    present: 'for projektor: mer luft og sterkere kontrast',
    out: 'skriv hit; - betyr til skjermen',
    persons: 'ta med navn fra persons.yaml',
    internal: 'ta med det som er merket for gruppen',
    format: 'text eller json',
    write: 'legg skjemaet ved siden av charteret og la redigeringsprogrammer finne det',
    worksheetFormat: 'html, md til papir, eller zip der e-posten stopper HTML',
    import: 'ta imot innspill: filer, eller teksten fra en e-post; kan gis flere ganger',
    replace: 'sett det som tas imot, i stedet for det som er der',
    comparisonFormat: 'text, markdown, html eller json',
    shownToAll:
      'alle i rommet er enige om at svarene vises som prikker på skjermen, også når tre eller fire har svart',
    findingsFormat: 'text, json, sarif, junit, github, gitlab eller markdown',
    output: 'skriv også et format til en fil, for eksempel sarif=funn.sarif; kan gis flere ganger',
    failOn: 'hvor alvorlig et funn må være for sluttkode 1: error, warning eller info',
    maxWarnings: 'sluttkode 1 når det er flere advarsler enn dette',
    since: 'bare det som er kommet til siden denne innsjekkingen eller greinen',
    shard: 'bare en del av chartrene, for eksempel 1/4',
    preset: 'hvor mange regler: minimal, recommended eller strict',
    config: 'bruk dette oppsettet, ikke nærmeste samspill.config.yaml',
    showGroup: 'vis det som er merket for gruppen',
    fix: 'rett id-er, linjeskift, bokstaver og en charter.md som henger etter',
    diffSince:
      'den eldste versjonen: review (siste gjennomgang), eller det git kjenner, som main eller v1',
    exitCode: 'avslutt med 1 når noe er endret',
    failOnImpact:
      'avslutt med 1 når en endring angår dette, eller noe som står foran det her: party, commitment, decision, responsibility, risk, progress, open, wording',
    changelogFrom:
      'fortell om innsjekkinger i stedet for gjennomganger, fra denne versjonen, for eksempel v1',
    changelogTo: 'med --from: til og med denne versjonen; HEAD når den ikke er nevnt',
    diffFormat: 'text, markdown, json eller html',
    changelogFormat: 'text, markdown eller json',
    acceptWording:
      'før i charteret at en endret tekst, for eksempel deling.topic, bare sier det samme med andre ord; kan gis flere ganger',
    acceptedBy: 'med --accept-wording: virksomheten, arenaen eller rollen som sier det, med id-en',
    dryRun: 'med --fix: vis hva som ville blitt endret, og skriv ingenting',
    install: 'skriv det, i stedet for bare å vise det',
    codeowners: 'vis linjer som lar tjenesten dere bruker, be hver part om egen godkjenning',
    cache:
      'ta vare på det som er funnet i denne mappen, og se neste gang bare på det som er endret',
    decision: 'beslutningen som vedtar det, med id-en den har i charteret',
    adoptDryRun: 'vis hva som står åpent, og skriv ingenting',
    actor: 'virksomheten, med id-en den har i charteret',
    by: 'rollen som sier det, med id-en den har i charteret; aldri en person',
    document: 'hvor det står skrevet: saksnummer, referat, lenke',
    reservation: 'et forbehold om en linje, for eksempel deling=ingen navn; kan gis flere ganger',
    decline: 'før inn at virksomheten sier nei; krever --reason',
    reason: 'hvorfor den sier nei',
    asked: 'før inn at virksomheten er spurt og ikke har svart',
    stamp: 'merk oversettelsene som oppdatert mot kildespråket',
  },
  arguments: {
    versions: 'eldst og nyest: et charter, mappen, en gjennomgang, ref:sti eller en git-ref',
    folder: 'mappen charteret ligger eller skal ligge i',
    charter: 'charter.yaml eller mappen den ligger i',
    pack: 'pakkens navn eller mappe',
    schema: 'changes|charter|contribution|findings|form|signature',
    language: 'språkkode',
    path: 'chartre, eller mapper med chartre under',
    rule: 'id-en til en regel; uten den vises alle',
    part: 'filer skrevet av check --format json',
    merged: 'charter.yaml eller mappen den ligger i; eller %O %A %B %P fra git',
    fromGit: 'det git gir',
  },
  unknownCommand: (typed, near) => `kjenner ikke kommandoen «${typed}»${meant(near)}`,
  unknownOption: (typed, near) => `kjenner ikke valget «${typed}»${meant(near)}`,
  missingValue: (option) => `${option} mangler en verdi`,
  missingArgument: (name) => `mangler ${name}`,
  tooManyArguments: (typed) => `for mange argumenter; vet ikke hva «${typed}» skal bety`,
  badChoice: (option, typed, allowed) =>
    `${option} kan ikke være «${typed}»; velg ${allowed.join(' eller ')}`,
  seeHelp: (command) => `se ${command} --help`,
  bug: (version) =>
    `Dette er en feil i samspill ${version}, ikke noe dere har gjort. Det dere har svart, ligger på disken. Meld gjerne fra med teksten over.`,
  noTerminal: 'start stiller spørsmål og trenger en terminal, men her er det ingen',
  noTerminalHint:
    'kjør kommandoen i en terminal, eller gi svarene i en fil: samspill start --from svar.yaml',
  noCharter: (where) => `finner ikke noe charter i ${where}`,
  noCharterHint: 'gi stien til charter.yaml, eller begynn med samspill start',
  severalCharters: 'her ligger flere chartre; velg ett:',
  moreProblems: (count) => `… og ${count} til`,
  unreadable: (path, count) =>
    count === 1
      ? `${path} kan ikke leses; ett sted må rettes:`
      : `${path} kan ikke leses; ${count} steder må rettes:`,
  noSuchTheme: (typed, near) => `finner ikke temaet «${typed}»${meant(near)}`,
  noSuchPack: (typed) => `finner ikke pakken «${typed}»`,
  noSuchPackHint:
    'samspill pack list viser pakkene som følger med; en egen pakke er en mappe med pack.yaml',
  brokenPack: (name) => `pakken ${name} kan ikke brukes før dette er rettet:`,
  badDate: (typed) => `--today kan ikke være «${typed}»; skriv en dag som 2026-06-15`,
  badMinutes: (typed) => `--minutes kan ikke være «${typed}»; skriv et helt tall fra 1 til 1440`,
  fallback: (wanted, used) => `programmet har ikke tekster på «${wanted}» og bruker «${used}»`,
  answersWrong: (path) => `ingenting er skrevet, fordi ${path} har feil:`,
  answersNotThere: (path) => `finner ikke ${path}`,
  alreadyAgreed: (path, status) =>
    status === 'ended'
      ? `ingenting er skrevet: samarbeidet i ${path} er avsluttet`
      : `ingenting er skrevet: ${path} er i kraft, og start --from fortsetter bare på et utkast`,
  alreadyAgreedHint: (review) =>
    `slik legges svarene over det og føres som en gjennomgang: ${review}`,
  tooBigToFreeze: (path) =>
    `ingenting er fryst: ${path} ville blitt større enn 2 MiB, og ingen senere gjennomgang kunne lest den`,
  tooBigToFreezeHint: 'kort ned charteret; det som er langt, kan stå i et dokument det lenker til',
  whichFolder: 'Hvilken mappe skal charteret ligge i?',
  whichFolderWhy:
    'Charteret er dokumentet svarene blir til. Ligger det et charter der fra før, fortsetter dere på det. Ellers blir mappen laget.',
  whichLanguage: 'Hvilket språk skal charteret ha?',
  languageNames: { nb: 'bokmål', en: 'English' },
  fileIs: (path) => `Charteret ligger i ${path} og lagres etter hvert svar.`,
  howToLeave: (plain) =>
    plain
      ? 'Skriv :hjelp for alt du kan skrive, og :lagre for å gå ut.'
      : 'Esc åpner menyen, ? viser hjelp, Ctrl-C lagrer og avslutter.',
  written: (paths) => `Skrevet: ${paths.join(' og ')}`,
  goOn: (command) => `Fortsett med: ${command}`,
  saved: 'Alt dere har svart, er lagret.',
  stillOpen: (count) => (count === 1 ? 'Ett spørsmål står åpent:' : `${count} spørsmål står åpne:`),
  stillOpenCore: (count) =>
    count === 1 ? 'ett kjernespørsmål mangler svar' : `${count} kjernespørsmål mangler svar`,
  mergedByHand: 'Filen var endret for hånd. Endringene er tatt med.',
  brokenByHand: (path) => `${path} er endret for hånd og kan ikke leses nå:`,
  brokenByHandWhy: 'Svaret deres er ikke skrevet ennå. Rett filen, og les den på nytt.',
  readAgain: 'filen er rettet, les den på nytt',
  rescue: (path) => `legg svarene i ${path} og gå ut`,
  rescued: (path) => `Filen er ikke rørt. Svarene deres ligger i ${path}.`,
  status,
  pack,
  schemaWritten: (path) => `Skrevet: ${path}`,
  outIsOwn: (path) => `${path} er en fil samspill leser; skrives dette over den, går den tapt`,
  outIsOwnHint: 'velg et annet navn, for eksempel referat.md',
  pageUpToDate: (path) => `${path} er allerede oppdatert`,
  pageSetAside: (page, aside) =>
    `${page} var endret for hånd. Det som sto der, ligger nå i ${aside}; flytt det dere vil beholde, til charter.yaml.`,
  unknownSchema: (typed) =>
    `det finnes ikke noe skjema for «${typed}»; skriv changes, charter, contribution, findings, form eller signature`,
  schemaOnlyPrinted: (kind) =>
    `skjemaet ${kind} blir bare skrevet ut; send det til en egen fil, for eksempel ${kind}.schema.json`,
};
