// Rules on events, the file, the form, goals, ids, joining and learning networks, in bokmål.
import type { RuleText } from '../../rule-words.ts';
import { events, forms, said } from './spoken.ts';

const faults = {
  crlf: 'har vognreturer ved linjeskiftene',
  bom: 'begynner med et byterekkefølgemerke',
  'not-nfc': 'har bokstaver satt sammen av flere tegn',
  'no-final-newline': 'mangler linjeskift etter siste linje',
};
const duties = {
  owner: 'ansvarlig for',
  held_by: 'innehaver av',
  steered_by: 'den som styrer',
  carried_by: 'den som dekker driften av',
  taken_out_by: 'den som tar ut gevinsten',
  host: 'vertskap under',
  decided_by: 'den som avgjør under',
  accounted_by: 'den som fører regnskap under',
  coordination_paid_by: 'den som betaler koordineringen under',
};
const money: Readonly<Record<string, string>> = {
  decided_by: 'hvem som avgjør bruken av dem',
  accounted_by: 'hvem som fører regnskapet',
};

export const goals: Readonly<Record<string, RuleText>> = {
  'event-without-review': {
    summary: 'En hendelse som utløser en gjennomgang, følges av en',
    why: 'Ny kunnskap er den andre grunnen til å møtes. Kalenderen er den første.',
    fix: 'hold en gjennomgang, og sett handled_in på hendelsen til datoen for den',
    message: ({ event, date }) =>
      `ingen gjennomgang har fulgt hendelsen ${date}: ${said(events, event)}`,
  },
  'file-not-normal': {
    summary: 'Filen er UTF-8 med vanlige linjeskift, hele bokstaver og linjeskift til slutt',
    why: 'Da blir en omskrevet setning én endret linje på alle maskiner.',
    fix: 'kjør samspill check --fix',
    message: ({ fault }) => `filen ${said(faults, fault)}`,
  },
  'form-changed-without-decision': {
    summary: 'Det er besluttet og loggført at formen endres',
    why: 'Formen avgjør hva dere skylder hverandre. Den endrer seg ikke av seg selv.',
    fix: 'loggfør beslutningen med sakstypen change',
    message: ({ from, to }) =>
      `formen er endret fra ${said(forms, from)} til ${said(forms, to)}, og ingen beslutning om det er loggført`,
  },
  'goal-without-activity': {
    summary: 'I et nettverk er det noe dere prøver eller gjør for hvert mål',
    why: 'Et nettverk har ingen leveranseplan, så det er aktivitetene som viser hvilke mål som lever.',
    fix: 'før opp en aktivitet som utforsker målet eller et av behovene bak det, eller en leveranse',
    message: ({ goal }) => `ingen aktivitet eller leveranse viser til målet «${goal}»`,
  },
  'goal-without-deliverable': {
    summary: 'Hvert mål, eller en del av det, har en leveranse som viser til det',
    why: 'Et program, et prosjekt eller et produkt leverer. Et nettverk må ikke: Der holder det med en aktivitet.',
    fix: 'la en leveranse vise til målet, eller til et mål under det',
    message: ({ goal }) => `ingen leveranse viser til målet «${goal}»`,
  },
  'goal-without-indicator': {
    summary: 'Alle mål har en indikator eller et tegn på bevegelse',
    why: 'Uten et tegn kan ingen si ved neste gjennomgang om dere er kommet nærmere.',
    fix: 'gi målet en indikator, eller et tegn med ord',
    message: ({ goal }) => `det står ikke hva som vil vise at dere nærmer dere målet «${goal}»`,
  },
  'goal-without-need': {
    summary: 'Hvert mål, eller et over eller under det, viser til et behov',
    why: 'Et mål som ikke svarer på et behov, er vanskelig å legge bort når det trengs, og vanskelig å forsvare hjemme.',
    fix: 'la målet vise til behovet det svarer på',
    message: ({ goal }) => `målet «${goal}» viser ikke til noe behov`,
  },
  'hidden-power-not-considered': {
    summary: 'Et nettverk har vurdert om noe blir avgjort her som hører hjemme andre steder',
    why: 'De som møtes ofte, blir fort enige seg imellom før organene som skal avgjøre, har møttes. Det hjelper å ha sagt det høyt.',
    fix: 'før opp en risiko av typen hidden-power, eller svar at det ikke er relevant, og hvorfor',
    message: () =>
      'det står ikke om dere har vurdert hva som kan bli avgjort her, men hører hjemme i et annet organ',
  },
  'id-missing': {
    summary: 'Alt som føres opp, har en id',
    why: 'Gjennomganger sammenlignes etter id. Det som ikke har en, kan ikke følges fra gang til gang.',
    fix: 'kjør samspill check --fix, eller vent til neste lagring gir den en',
    message: ({ list, record }) =>
      record === ''
        ? `noe under ${list} har ingen id`
        : `noe under ${list} har ingen id: «${record}»`,
  },
  'id-reused': {
    summary: 'En id brukes aldri om igjen for noe annet',
    why: 'Da ville historien til det gamle bli fortalt om det nye.',
    fix: 'gi det nye sin egen id',
    message: ({ id, was }) => `id-en «${id}» har tilhørt noe annet: «${was}»`,
  },
  'identity-number': {
    summary: 'Fødselsnumre hører ikke hjemme i et charter',
    why: 'De er vernet ved lov, og et arkiv under versjonskontroll husker det som en gang sto der.',
    fix: 'ta det bort, og ut av historikken også hvis filen er delt',
    message: () => 'dette ser ut som et fødselsnummer',
  },
  'joining-rule-missing': {
    summary: 'Det står hvordan en ny aktør blir med',
    why: 'Den første som vil med, bør ikke måtte spørre tre stykker. Har noen kommet til eller gått ut siden sist, gjelder det alt.',
    fix: 'skriv under medlemskap hvordan en blir med, og hvem som sier ja',
    message: ({ changed }) =>
      changed === 'yes'
        ? 'det står ikke hvordan en ny aktør blir med, og noen har kommet til eller gått ut siden forrige gjennomgang'
        : 'det står ikke hvordan en ny aktør blir med',
  },
  'joint-money-not-settled': {
    summary: 'For felles penger er det noen som avgjør, og noen som fører regnskapet',
    why: 'Felles penger uten regler er den korteste veien til tapt tillit.',
    fix: 'fyll ut decided_by og accounted_by',
    message: ({ missing }) =>
      `dere har felles penger, men det står ikke ${
        money[missing ?? ''] ?? 'hvem som avgjør bruken av dem og fører regnskapet'
      }`,
  },
  'learning-network-agenda': {
    summary: 'I et læringsnettverk setter deltakerne sakslisten',
    why: 'Kommer sakslisten ovenfra, blir det en møteplass. Det kan være det dere vil.',
    fix: 'la medlemmene sette sakslisten, eller kall det en møteplass',
    message: ({ arena, by }) => `sakslisten til ${arena} settes av ${by}, ikke av dem som deltar`,
  },
  'learning-network-size': {
    summary: 'Et læringsnettverk er så lite at alle blir hørt',
    why: 'En undersøkelse av ledernettverk fant 15 til 35 deltakere i de faste og 5 til 10 i de uformelle. Det er et funn, ikke en grense.',
    fix: 'vurder mindre grupper, eller kall det en møteplass',
    message: ({ arena, number }) =>
      `rundt ${number} deltar i ${arena}; i nettverk som er undersøkt, var det 5 til 35`,
  },
  'left-actor-still-responsible': {
    summary:
      'En aktør som har gått ut, har ikke lenger roller, risikoer, leveranser eller annet ansvar',
    why: 'Det som ligger hos en som er ute, ligger hos ingen.',
    fix: 'la noen andre overta, eller avslutt det',
    message: ({ actor, left, field, what }) =>
      `${actor} gikk ut ${left}, men står fortsatt som ${said(duties, field)} «${what}»`,
  },
};
