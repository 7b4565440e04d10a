// Rules on mandates, decisions, money and reporting, on what stands beside the charter, and on waivers, in bokmål.
import type { RuleText } from '../../rule-words.ts';
import { said, saidAll, subjects } from './spoken.ts';

const kinds = {
  time: 'tid',
  staff: 'bemanning',
  competence: 'kompetanse',
  money: 'penger',
  data: 'data',
  place: 'lokaler',
  tools: 'verktøy',
};
const faults: Readonly<Record<string, string>> = {
  reason: 'har ingen begrunnelse',
  by: 'sier ikke hvem som ga det',
  until: 'har ingen sluttdato',
};

export const framesAndPages: Readonly<Record<string, RuleText>> = {
  'mandate-not-stated': {
    summary: 'Det står hva hver representant kan avgjøre, også når det er ingenting',
    why: 'Et mandat kan være lite. Det som stopper et møte, er at ingen vet hvor lite.',
    fix: 'skriv under mandate hva som avgjøres alene, og hva som tas hjem; «ingenting» er også et svar',
    message: ({ actor }) => `det står ikke hva representanten for ${actor} kan avgjøre`,
  },
  'network-with-deliverables': {
    summary:
      'Et nettverk med leveranser på dato eller felles penger kan trenge en fastere ramme ved siden av',
    why: 'Frister, budsjetter og felles penger krever beslutninger som et nettverk ikke er satt opp til å ta. Arbeidet kan flyttes ut mens nettverket består.',
    fix: 'vurder et prosjekt eller et program for dette arbeidet, og behold nettverket til resten',
    message: ({ dated, money }) =>
      money === 'yes'
        ? 'nettverket har felles penger; vurder en fastere ramme for dem ved siden av nettverket'
        : `nettverket har leveranser med frist i arbeid (${dated}); vurder en fastere ramme for dem ved siden av nettverket`,
  },
  'quorum-out-of-reach': {
    summary: 'Det går an å bli beslutningsdyktig, og å få flertall, med plassene som finnes',
    why: 'Et organ som aldri kan beslutte, beslutter ingenting, eller bryter sine egne regler.',
    fix: 'sett ned tallet, eller før opp plassene som mangler',
    message: ({ body, field, wanted, seats }) => {
      const what = field === 'quorum' ? 'kravet til oppmøte' : 'kravet til flertall';
      if (seats === '') return `${what} i «${body}» er ${wanted}, og det er mer enn alle`;
      return `${what} i «${body}» er ${wanted}, og det finnes ${seats} ${seats === '1' ? 'plass' : 'plasser'}`;
    },
  },
  'rule-stated-twice': {
    summary: 'Hvordan noe avgjøres, står ett sted',
    why: 'Finnes det to regler for det samme, er det møtelederen som velger.',
    fix: 'slå dem sammen, eller la titlene si når hver av dem gjelder',
    message: ({ one, other }) =>
      `«${one}» og «${other}» ser ut som samme regel, ført opp to ganger`,
  },
  'same-body-twice': {
    summary: 'Et organ eller en rolle er ført opp én gang',
    why: 'To oppføringer av det samme blir ulike med tiden.',
    fix: 'slå de to sammen, og sett det andre navnet under also_called',
    message: ({ one, other }) => `«${one}» og «${other}» kan være det samme`,
  },
  'subject-without-decision-rule': {
    summary: 'Mål, prioritering, penger og medlemskap har hver sin beslutningsregel',
    why: 'Alt dette må avgjøres før eller senere. Det er best å vite hvordan før det haster.',
    fix: 'lag en beslutningsregel for hvert emne som mangler, eller sett emnet på en dere har',
    message: ({ missing }) =>
      `ingen beslutningsregel har emnet ${saidAll(subjects, missing, 'eller')}`,
  },
  'shares-do-not-add-up': {
    summary: 'Andelene i en finansieringsmodell blir 100 prosent til sammen',
    why: 'Det som er til overs, må noen ta.',
    fix: 'rett andelene',
    message: ({ model, sum }) =>
      `andelene i «${model}» blir ${(sum ?? '').replace('.', ',')} prosent til sammen`,
  },
  'resource-expired': {
    summary: 'En ressurs som er gått ut, er fornyet eller tatt bort',
    why: 'Kanskje planlegger dere med timer som ikke finnes lenger.',
    fix: 'avtal på nytt og flytt until, eller ta ressursen bort',
    message: ({ kind, actor, date }) =>
      actor === ''
        ? `en ressurs (${said(kinds, kind)}) gikk ut ${date}`
        : `en ressurs (${said(kinds, kind)}) fra ${actor} gikk ut ${date}`,
  },
  'reporting-missing': {
    summary: 'Noe rapporteres til ledelsen hos hver aktør',
    why: 'En ledelse som ikke hører noe, spør en dag hvorfor den betaler.',
    fix: 'før opp rapportering til aktøren, til en rolle den har, eller til en arena den sitter i',
    message: ({ actor }) => `det står ikke hva som rapporteres til ledelsen i ${actor}`,
  },
  'page-edited': {
    summary: 'charter.md endres aldri for hånd',
    why: 'Endringen blir borte neste gang siden lages.',
    fix: 'flytt endringen til charter.yaml, og kjør samspill render',
    message: ({ page, lines }) =>
      page === 'no-closing-line'
        ? 'charter.md mangler den siste linjen, så ingen kan se hva siden er laget av'
        : lines === ''
          ? 'charter.md er endret for hånd'
          : `charter.md er endret for hånd: ${lines}`,
  },
  'page-from-other-version': {
    summary: 'charter.md er laget av denne versjonen av programmet',
    why: 'Innholdet er det samme. Det kan se litt annerledes ut.',
    fix: 'kjør samspill render når det passer',
    message: () => 'charter.md er laget av en annen versjon av samspill',
  },
  'page-stale': {
    summary: 'charter.md er laget av denne charter.yaml',
    why: 'Folk leser charter.md. Er den gammel, sier de ja til noe annet.',
    fix: 'kjør samspill render',
    message: () => 'charter.md er laget av en eldre charter.yaml',
  },
  'private-file-in-git': {
    summary: 'Innspill og persons.yaml holdes utenfor git',
    why: 'Den som svarer alene, har fått vite hvem som kan lese svarene. Det som er i git, kan leses av alle som får depotet, også etter at filen er borte.',
    fix: 'kjør git rm --cached på filen og sjekk inn; eldre innsjekkinger har den fortsatt, så si fra til dem det gjelder, og ta den ut av historikken der det går an (git filter-repo)',
    message: ({ file = '' }) =>
      file.startsWith('contributions/')
        ? `${file} er i git: det én virksomhet har svart alene, kan leses av alle som har depotet`
        : `${file} er i git: hvem som har hvilken rolle, og hvordan de nås, kan leses av alle som har depotet`,
  },
  unreadable: {
    summary: 'Filen kan leses som et charter',
    why: 'Det som ikke kan leses, kan heller ikke kontrolleres, sammenlignes eller vises.',
    fix: 'rett det stedet som er nevnt; linjen under viser hvordan det kan stå',
    message: () => 'kan ikke leses her',
  },
  'waiver-broken': {
    summary: 'Et unntak har en begrunnelse, noen som ga det, og en sluttdato som ikke er passert',
    why: 'Et unntak er et løfte om å komme tilbake til saken.',
    fix: 'skriv reason, by og until, eller ta unntaket bort',
    message: ({ rule = '', fault = '', until = '' }) =>
      `unntaket fra ${rule} ${faults[fault] ?? `gikk ut ${until}`}`,
  },
  'waiver-unmatched': {
    summary: 'Et unntak gjelder noe',
    why: 'Et unntak for noe som ikke lenger er der, skjuler det neste.',
    fix: 'ta unntaket bort, eller rett regelen og det unntaket viser til',
    message: ({ rule, about }) =>
      about === ''
        ? `unntaket fra ${rule} gjelder ikke noe lenger`
        : `unntaket fra ${rule} for «${about}» gjelder ikke noe lenger`,
  },
};
