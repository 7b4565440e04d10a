// What the prompts say, in bokmål.
import type { PromptWords } from '../prompt-words.ts';
import { dates } from './dates.ts';
import { plain } from './prompts-plain.ts';

export const prompts: PromptWords = {
  question: (number, of) => `spørsmål ${number} av ${of}`,
  theme: (number, of) => `tema ${number} av ${of}`,
  minutes: (used, planned) =>
    used > planned ? `${used - planned} min over de ${planned}` : `${used} av ${planned} min`,
  notPlanned: {
    'nothing-open': 'ikke i kjøreplanen: ingenting åpent',
    'no-time': 'ikke i kjøreplanen: ikke nok tid',
  },
  yes: 'ja',
  no: 'nei',
  yesTyped: ['ja', 'j', 'yes', 'y'],
  noTyped: ['nei', 'n', 'no'],
  now: 'Nå',
  draft: 'Påbegynt',
  proposed: 'Forslag',
  above: 'Over',
  open: 'står åpent',
  answered: 'besvart',
  forTheRest: 'og alle under',
  records: (count) => `${count} i listen`,
  hiddenAbove: (count) => `${count} til over`,
  hiddenBelow: (count) => `${count} til under`,
  matches: (count) => (count === 1 ? '1 treff' : `${count} treff`),
  noMatch: 'ingen treff',
  empty: 'ingen ennå',
  search: 'søk',
  newName: 'navn',
  asText: (typed) => `bruk «${typed}» som tekst`,
  menu: {
    title: 'Meny',
    back: { letter: 't', label: 'tilbake til forrige spørsmål' },
    skip: { letter: 'h', label: 'hopp over – spørsmålet står åpent' },
    park: { letter: 'p', label: 'parker spørsmålet til senere' },
    'not-relevant': { letter: 'i', label: 'ikke relevant, fordi …' },
    dispute: { letter: 'u', label: 'uenighet – skriv ned hvem som mener hva' },
    decision: { letter: 'b', label: 'beslutning – skriv ned noe som ble bestemt' },
    action: { letter: 'g', label: 'gjøremål – skriv ned noe som skal gjøres' },
    overview: { letter: 'o', label: 'oversikt og hopp til et annet spørsmål' },
    use: { letter: 'f', label: 'fra innspillene – ta over, slå sammen eller før opp uenighet' },
    why: { letter: 'v', label: 'hvorfor vi spør' },
    help: { letter: '?', label: 'hjelp' },
    editor: { letter: 'e', label: 'skriv i eget redigeringsprogram' },
    save: { letter: 'l', label: 'lagre og avslutt' },
  },
  parkPoint: {
    menu: 'parker noe til senere – skriv ned et åpent punkt',
    typed: 'parker noe til senere som et åpent punkt; teksten kan stå etter',
  },
  help: {
    title: 'Hjelp',
    kinds: {
      text: 'Skriv svaret på én linje og trykk Enter. Står det et svar fra før, henter Tab det inn så du kan rette det.',
      long: 'Skriv så langt du vil. Enter gir ny linje; Enter på en tom linje til slutt er ferdig. Ctrl-N gir et nytt avsnitt. Esc e åpner redigeringsprogrammet ditt.',
      number: 'Skriv et tall og trykk Enter. Komma og punktum er begge desimaltegn.',
      date: 'Skriv så nøyaktig du vet: 15.6.2026, 15. juni, juni 2026, 2026-Q2, 2026, om tre måneder, om et halvt år, neste juni.',
      yesno: 'Trykk j for ja og n for nei, eller velg med piltastene og trykk Enter.',
      choice: 'Flytt med piltastene, med tallet foran eller med første bokstav, og trykk Enter.',
      choices:
        'Kryss av med mellomrom eller med tallet foran. Enter når alle som skal være med, er krysset av.',
      reference: 'Skriv noen bokstaver for å søke, velg med piltastene og trykk Enter.',
      references:
        'Skriv noen bokstaver for å søke. Enter krysser av den som er merket; Enter på tomt søk er ferdig.',
      rows: 'Skriv og trykk Enter for å legge til, én på hver linje. Du kan lime inn mange linjer på én gang. Pil opp går inn i listen: Enter eller e endrer, d fjerner, K og J flytter opp og ned. Enter på tom linje er ferdig.',
      lines:
        'Skriv og trykk Enter for å legge til, én på hver linje. Du kan lime inn mange linjer på én gang. Pil opp går inn i listen: Enter eller e endrer, d fjerner, K og J flytter opp og ned. Enter på tom linje er ferdig.',
      page: 'Les, og trykk Enter for å gå videre.',
    },
    everywhere:
      'Esc åpner menyen overalt: tilbake, hopp over, parker, ikke relevant, uenighet, beslutning, gjøremål, oversikt, lagre.',
    use: 'Ctrl-T tar inn det virksomhetene har svart hver for seg. Er det bare ett svar, og står det ikke noe der fra før, blir svaret skrevet inn med en gang. Ellers velger dere.',
    column:
      'I en kolonne tar = det som står over, og * gir det samme til alle som er igjen. Enter på tomt lar ruten stå.',
  },
  hints: {
    goOn: 'Enter går videre',
    leave: 'Enter lar stå åpent',
    pass: 'Enter går videre uten svar',
    keep: 'Enter beholder',
    take: 'Enter tar forslaget',
    add: 'Enter legger til',
    done: 'Enter på tom linje er ferdig',
    choose: 'Enter velger',
    tick: 'mellomrom krysser av',
    more: 'pil ned for mer',
    fetch: 'Tab retter det som står',
    drop: 'slett det for å la stå åpent',
    toList: 'pil opp til listen',
    inList: ['e endrer', 'd fjerner', 'K/J flytter', 'Tab ut'],
    addOne: 'skriv én og trykk Enter',
    arrows: 'piltastene velger',
    typeOrPoint: 'skriv for å søke',
    tickEnter: 'Enter krysser av',
    backToList: 'Enter uten navn går tilbake til listen',
    make: 'Enter lager den',
    newLine: 'Enter gir ny linje',
    finish: 'Enter på tom linje er ferdig',
    paragraph: 'Ctrl-N nytt avsnitt',
    yesNo: 'j eller n',
    same: (value) => `= som over («${value}»)`,
    sameForAll: '* til alle som er igjen',
    sameForAllOf: (value) => `* «${value}» til alle som er igjen`,
    help: '? hjelp',
    menu: 'Esc meny',
    use: 'Ctrl-T tar inn svar',
    closeMenu: 'Esc tilbake til svaret',
    chooseItem: 'trykk en bokstav',
    closeHelp: 'trykk en tast for å gå tilbake',
    nextPage: 'Enter viser mer',
    back: 'Esc tilbake til svaret',
  },
  problems: {
    needsAnswer: 'her trengs et svar for å gå videre; Esc åpner menyen',
    needsTick: 'kryss av minst én med mellomrom; Esc åpner menyen',
    notANumber: (typed) => `«${typed}» er ikke et tall; skriv for eksempel 3 eller 2,5`,
    notWhole: (typed) => `«${typed}» er ikke et helt tall; skriv for eksempel 3`,
    outside: (typed, min, max) => {
      if (min !== undefined && max !== undefined)
        return `${typed} er utenfor; skriv et tall fra ${min} til ${max}`;
      return min !== undefined
        ? `${typed} er for lite; skriv ${min} eller mer`
        : `${typed} er for mye; skriv ${max ?? ''} eller mindre`;
    },
    noSuchItem: (typed) => `«${typed}» er ikke med i menyen her; velg en av bokstavene over`,
    pointAtOne: (typed) =>
      `«${typed}» passer ikke på noe; velg en av linjene med piltastene, eller skriv på nytt`,
    nothingAbove: 'det står ikke noe over å ta; skriv svaret',
    noSuchOption: (typed) => `«${typed}» er ikke blant valgene; skriv et tall eller begynnelsen`,
    several: (typed, fits) =>
      `«${typed}» passer på flere: ${fits.join(', ')}; skriv mer eller tallet`,
    noEditor: 'fikk ikke åpnet redigeringsprogrammet; sett EDITOR, eller skriv her',
    notHere: (word) => `:${word} går ikke her; skriv :hjelp for det som går`,
    unknownWord: (typed) =>
      `kjenner ikke :${typed}; skriv :hjelp for ordene, eller :: for et kolon`,
    severalWords: (typed, fits) =>
      `:${typed} kan bety ${fits.map((word) => `:${word}`).join(' eller ')}; skriv mer`,
    noSuchRow: (typed, count) =>
      count === 0
        ? 'listen er tom'
        : `«${typed}» er ikke i listen; skriv et tall fra 1 til ${count}`,
    cannotAdd: 'her kan du ikke legge til; trykk Enter for å gå videre',
    yesOrNo: 'svar ja eller nei',
  },
  editor: {
    intro: 'Linjer som starter med # blir ikke med. Lagre og lukk når du er ferdig.',
    last: 'Skriv svaret under denne linjen.',
  },
  plain,
  dates,
};
