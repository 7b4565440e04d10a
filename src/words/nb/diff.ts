// What diff says, in bokmål.
import { showDate } from '../date-input.ts';
import type { DiffWords } from '../diff-words.ts';
import { dates } from './dates.ts';

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; mente du ${near}?`;

export const diff: DiffWords = {
  title: (charter) => `Dette er endret i ${charter}`,
  version: (name) => {
    if (name.kind === 'file') return name.path;
    if (name.kind === 'review') return `gjennomgangen ${showDate(name.date, dates)}`;
    return name.date === undefined ? name.ref : `${name.ref} fra ${showDate(name.date, dates)}`;
  },
  between: (from, to) => `Fra ${from} til ${to}`,
  counted: (changes) => many(changes, 'endring', 'endringer'),
  nothing: (from, to) => `ingenting er endret fra ${from} til ${to}`,
  impact: {
    party: 'Hvem som er med',
    commitment: 'Hva dere har forpliktet dere til',
    decision: 'Hvordan dere beslutter',
    responsibility: 'Hvem som har ansvar for hva',
    risk: 'Risiko',
    progress: 'Hvor langt dere er kommet',
    open: 'Åpne punkter, gjøremål og beslutninger',
    wording: 'Ordlyd',
    none: 'Rekkefølge og id',
  },
  kind: { added: 'ny', removed: 'tatt ut', moved: 'flyttet', renamed: 'ny id' },
  unsure: 'kan være bare ordlyd',
  acceptedBy: (whoAndWhen) =>
    whoAndWhen === '' ? 'godtatt som ordlyd' : `godtatt som ordlyd: ${whoAndWhen}`,
  agreeAgain: 'Hvem som må slutte seg til på nytt',
  moreReasons: (count) => `og ${count} til; --format markdown viser alle`,
  nobodyAgain: 'Ingen må slutte seg til på nytt.',
  becauseOf: (record) => `følger av ${record}`,
  withheld: (count) => `${many(count, 'endring', 'endringer')} er bare for gruppen`,
  folded: (count) => `${many(count, 'endring', 'endringer')} som ingen må slutte seg til`,
  notShown: (count) => `og ${count} til som det ikke er plass til her`,
  before: 'Før',
  after: 'Nå',
  order: 'rekkefølgen',
  charter: 'Charteret',
  call: {
    gitFailed: (said) => `git sa nei: ${said}`,
    noGit: (what) => `«${what}» er en versjon som git kjenner, og her er det ingen git`,
    notInGit: (what) => `«${what}» finnes ikke som fil her, og mappen ligger ikke i et git-depot`,
    noSuchVersion: (typed) =>
      `«${typed}» finnes ikke som fil her, og git kjenner den ikke i denne klonen`,
    noSuchVersionHint:
      'hent den først; i CI henter du hele historikken: fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 i GitLab',
    noSuchFileAt: (path, ref) => `${path} fantes ikke i «${ref}»`,
    noPast:
      'det finnes ingenting å sammenligne med: ingen gjennomgang, og ingen tidligere versjon i git',
    noPastHint: 'nevn to filer, eller kjør samspill adopt for å fryse den første versjonen',
    oldestIs: (ref, isShallow) =>
      isShallow
        ? `ingen gjennomgang ennå: sammenlignet med ${ref}, den eldste versjonen i denne klonen, som ikke rekker helt tilbake`
        : `ingen gjennomgang ennå: sammenlignet med ${ref}, den eldste versjonen i git`,
    unreadableAt: (where, count) =>
      `${where} kan ikke leses: ${many(count, 'sted må', 'steder må')} rettes`,
    emptyRef: 'versjonen det skal sammenlignes med, er tom',
    emptyRefHint:
      'i CI kan det være en variabel som ikke er satt; oppgi en fil, en innsjekking eller review',
    reviewEdited: (path) =>
      `${path} er ikke lenger slik gjennomgangen frøs den; det som sammenlignes med den, kan villede`,
    tooMany: 'diff sammenligner to versjoner, og her er det nevnt flere enn to',
    sinceAndTwo:
      '--since er den eldste versjonen: nevn bare charteret, eller to versjoner uten --since',
  },
  accept: {
    noted: (about) => `ført i charteret: endringen i ${about} er bare ordlyd`,
    noSuchChange: (about, near) =>
      `ingenting er endret i «${about}» mellom de to versjonene${meant(near)}`,
    noSuchChangeHint: 'samspill diff --format json navngir hver endring med id og felt',
    already: (about) => `endringen i ${about} regnes allerede som ordlyd`,
    noText: (about) => `endringen i ${about} er mer enn ny ordlyd`,
    noTextHint:
      'noe som er kommet til eller tatt ut, en dato, et tall, et valg eller en tekst til er aldri bare ordlyd',
    notTheCharter:
      'det som bare er ordlyd, føres i charteret, og den nyeste versjonen er ikke en fil',
    notTheCharterHint: 'nevn bare den eldste versjonen: samspill diff main --accept-wording …',
    noSuchParty: (typed, near) =>
      `det er ingen virksomhet, arena eller rolle «${typed}» i charteret${meant(near)}`,
    byAlone: '--by sier hvem som godtar en ordlyd, og hører til --accept-wording',
    byMissing: 'hvem sier at det bare er ordlyd? Det føres sammen med endringen: bruk --by',
    byMissingHint: (some) =>
      some.length === 0
        ? '--by tar en virksomhet, arena eller rolle i charteret, og der er det ingen ennå'
        : `--by tar id-en til en virksomhet, arena eller rolle i charteret, for eksempel ${some.join(', ')}`,
  },
};
