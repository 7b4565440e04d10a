// Rules on users and needs, risks and measures, and what is still open, in bokmål.
import type { RuleText } from '../../rule-words.ts';

const outcomes: Readonly<Record<string, string>> = {
  'OUT-01': 'brukerne og behovene deres',
  'OUT-02': 'målene og hva brukerne får ut av dem',
  'OUT-03': 'hva samarbeidet omfatter',
  'OUT-04': 'hvem som er med, og hvordan nye kan komme med',
  'OUT-05': 'risikoer og tiltak',
  'OUT-06': 'forankringen hos hver enkelt',
  'OUT-07': 'hva dere skal levere eller prøve ut',
  'OUT-08': 'forskjeller i måten dere arbeider på',
  'OUT-09': 'samarbeidsformen',
  'OUT-10': 'penger, kompetanse og tid',
  'OUT-11': 'hva som rapporteres til hver ledelse',
  'OUT-12': 'hvor dere møtes',
  'OUT-13': 'roller, beslutninger og uenighet',
  'OUT-14': 'hva dere styrer sammen',
  'OUT-15': 'når dere går gjennom charteret igjen',
};

export const usersAndRisks: Readonly<Record<string, RuleText>> = {
  'measure-overdue': {
    summary: 'Et tiltak som har passert fristen, er ferdig, utgått eller har fått ny frist',
    why: 'Risikoen er der fortsatt. Det er ikke sikkert at tiltaket er det.',
    fix: 'sett status til done eller dropped, eller bli enige om en ny frist',
    message: ({ measure, due }) => `tiltaket «${measure}» hadde frist ${due}`,
  },
  'measure-without-owner': {
    summary: 'Alle tiltak har en ansvarlig og en frist',
    why: 'Et tiltak som ingen har ansvaret for, og som ikke har noen frist, er bare et ønske.',
    fix: 'skriv hvem som gjør det, og når det skal være gjort',
    message: ({ measure, missing }) =>
      `tiltaket «${measure}» mangler ${
        missing === 'owner,due' ? 'ansvarlig og frist' : missing === 'due' ? 'frist' : 'ansvarlig'
      }`,
  },
  'need-still-assumed': {
    summary: 'Et behov blir ikke stående som en antakelse',
    why: 'Det er greit å begynne med en antakelse. Etter to gjennomganger kunne noen ha spurt brukerne.',
    fix: 'finn ut om behovet er der, og sett evidence til observed eller documented',
    message: ({ need }) => `behovet «${need}» har vært en antakelse gjennom to gjennomganger`,
  },
  'need-without-user-group': {
    summary: 'Alle behov hører til en brukergruppe',
    why: 'Når ingen har behovet, er det ingen å spørre, og ingen som får det dekket.',
    fix: 'la behovet vise til en brukergruppe',
    message: ({ need }) => `det står ikke hvem som har behovet «${need}»`,
  },
  'user-group-without-need': {
    summary: 'Alle brukergrupper har minst ett behov',
    why: 'En gruppe uten behov kan være en gruppe dere ikke har hørt på ennå.',
    fix: 'før opp et behov for gruppen, eller ta gruppen bort',
    message: ({ group }) => `det er ikke ført opp noe behov for «${group}»`,
  },
  'risk-without-measure': {
    summary: 'Alle risikoer har et tiltak, eller er akseptert',
    why: 'Dere kan velge å ikke gjøre noe med en risiko. Da bør det synes at dere har valgt det.',
    fix: 'før opp et tiltak, eller sett status til accepted og skriv hvorfor',
    message: ({ risk }) => `risikoen «${risk}» har ikke noe tiltak, og står ikke som akseptert`,
  },
  'risk-without-owner': {
    summary: 'Alle risikoer har en eier',
    why: 'En risiko uten eier er bare en bekymring.',
    fix: 'skriv hvilken aktør, rolle eller arena som eier risikoen',
    message: ({ risk }) => `risikoen «${risk}» har ingen eier`,
  },
  'open-point-closed-without-decision': {
    summary: 'Et åpent punkt lukkes med en beslutning',
    why: 'Punkter som bare blir borte, kommer tilbake.',
    fix: 'ta punktet inn igjen, og lukk det med closed_by når det er avgjort',
    message: ({ point, at }) =>
      `det åpne punktet «${point}» var med ${at}, og er borte uten noen beslutning`,
  },
  'open-point-stale': {
    summary: 'Et åpent punkt lukkes eller tas opp igjen innen et halvt år',
    why: 'Det som har stått åpent lenge, er enten avgjort i praksis eller ikke lenger noe spørsmål.',
    fix: 'lukk det med en beslutning, eller bli enige om en ny frist',
    message: ({ point, opened }) => `punktet «${point}» har stått åpent siden ${opened}`,
  },
  'open-point-without-owner': {
    summary: 'Åpne punkter og parkerte spørsmål har en ansvarlig',
    why: 'Det er nyttig å skrive ned det som er åpent. Når noen har ansvaret, kan det også bli lukket.',
    fix: 'skriv hvem som finner det ut',
    message: ({ point }) => `ingen har ansvaret for det åpne punktet «${point}»`,
  },
  'unsettled-without-owner': {
    summary: 'Det som er uavklart, har noen som avklarer det, og en frist',
    why: 'Et tomt felt med en ansvarlig er bedre enn en gjetning. Uten ansvarlig blir det stående tomt.',
    fix: 'skriv hvem som avklarer det, og når',
    message: ({ field, missing }) =>
      missing === 'due'
        ? `${field} er uavklart og har ingen frist`
        : missing === 'by'
          ? `${field} er uavklart, og ingen har ansvaret for å avklare det`
          : `${field} er uavklart, uten ansvarlig og uten frist`,
  },
  'needed-field-missing': {
    summary: 'Feltene som trengs, er fylt ut',
    why: 'De få feltene er det som gjør en opplysning forståelig for dem som ikke var der.',
    fix: 'fyll ut feltet, eller skriv under unsettled hvem som avklarer det',
    message: ({ field, record }) =>
      record === '' ? `${field} er ikke fylt ut` : `${field} er ikke fylt ut for «${record}»`,
  },
  'outcome-not-assessed': {
    summary: 'Alle de 15 resultatene er vurdert, eller satt til side med en grunn',
    why: 'Veilederen ber om vurderinger, ikke om fasit. Det ingen har sett på, er verdt å se på.',
    fix: 'ta det opp ved neste gjennomgang, eller skriv hvorfor det ikke er relevant',
    message: ({ outcome = '' }) => `ikke vurdert ennå: ${outcomes[outcome] ?? ''} (${outcome})`,
  },
  'placeholder-text': {
    summary: 'Det står ikke igjen tekst fra en mal',
    why: 'Et tomt felt som ser ut som tekst, blir lest som et svar.',
    fix: 'skriv det dere er enige om, eller før feltet opp under unsettled med en ansvarlig',
    message: ({ text }) => `dette ser ut som noe som skulle vært fylt ut: «${text}»`,
  },
  'personal-data': {
    summary: 'E-postadresser og telefonnumre står ikke i charteret',
    why: 'Charteret handler om roller. Hvem som har dem i dag, står i persons.yaml, som ikke deles.',
    fix: 'flytt det til persons.yaml, under rollen',
    message: ({ what }) =>
      what === 'mail'
        ? 'en e-postadresse hører ikke hjemme i charteret'
        : 'et telefonnummer hører ikke hjemme i charteret',
  },
};
