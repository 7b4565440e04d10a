// Rules on decisions, deliverables and what happens in disagreement, in bokmål.
import type { RuleText } from '../../rule-words.ts';
import { said, subjects } from './spoken.ts';

export const decisions: Readonly<Record<string, RuleText>> = {
  'dangling-reference': {
    summary: 'Alle henvisninger fører til noe av rett slag',
    why: 'Et navn som ikke viser til noe, er enten skrevet feil eller glemt igjen.',
    fix: 'skriv id-en til noe som finnes, eller før det opp',
    message: ({ id }) => `«${id}» finnes ikke`,
  },
  'decision-outside-arena': {
    summary: 'En beslutning tas i en arena som kan ta den',
    why: 'En beslutning som er tatt på feil sted, kan gjøres om på det rette.',
    fix: 'ta saken opp i arenaen som avgjør, eller endre hva denne kan avgjøre',
    message: ({ decision, arena, subject, decider }) =>
      decider === undefined
        ? `«${decision}» er besluttet i ${arena}, som ikke kan avgjøre saker om ${said(subjects, subject)}`
        : `«${decision}» er besluttet i ${arena}, men regelen legger saken til ${decider}`,
  },
  'decision-outside-mandate': {
    summary: 'En beslutning utenfor mandatet er bekreftet hjemme',
    why: 'Et ja som representanten ikke kunne gi, er ikke et ja ennå.',
    fix: 'få den bekreftet hjemme, og før opp aktøren under confirmed_at_home',
    message: ({ decision, actor, subject }) =>
      `${actor} tar saker om ${said(subjects, subject)} med hjem først, og har ikke bekreftet «${decision}»`,
  },
  'decision-supersedes-later': {
    summary: 'En beslutning avløser en tidligere',
    why: 'Loggen skal kunne leses framover: Det som er sagt sist om en sak, gjelder.',
    fix: 'la supersedes vise til den tidligere beslutningen, eller rett datoen',
    message: ({ decision, other, round }) =>
      other === undefined
        ? `«${decision}» avløser seg selv`
        : round === 'yes'
          ? `«${decision}» avløser «${other}», som fører tilbake til den, så ingen av dem gjelder`
          : `«${decision}» avløser «${other}», som ble besluttet senere`,
  },
  'decision-without-arena': {
    summary: 'Det står i hvilken arena hver beslutning er tatt',
    why: 'Samtaler kan være fortrolige, men ikke beslutninger. En beslutning som ikke er tatt noe sted, er tatt i det skjulte.',
    fix: 'skriv arenaen, eller før opp møtet der det ble besluttet',
    message: ({ decision }) => `det står ikke hvor «${decision}» er besluttet`,
  },
  'decision-without-rule': {
    summary: 'Det finnes en beslutningsregel for alt dere har besluttet',
    why: 'Har dere alt besluttet slikt, har dere en regel. Den er bare ikke skrevet ned.',
    fix: 'lag en beslutningsregel for sakstypen, eller vis til regelen i beslutningen',
    message: ({ decision, subject }) =>
      `«${decision}» gjelder ${said(subjects, subject)}, og ingen regel sier hvordan slikt avgjøres`,
  },
  'deliverable-overdue': {
    summary: 'En leveranse som er over fristen, er ferdig, utgått eller har fått ny frist',
    why: 'En gammel frist lærer alle at frister her ikke betyr noe.',
    fix: 'sett status til done eller dropped, eller bli enige om en ny frist',
    message: ({ deliverable, due }) =>
      `«${deliverable}» hadde frist ${due} og er verken ferdig eller utgått`,
  },
  'deliverable-steering-not-stated': {
    summary: 'Det står hvem som styrer hver leveranse',
    why: 'Krangler om en leveranse handler som oftest om den var felles.',
    fix: 'sett steered_by til joint eller til aktøren som styrer den',
    message: ({ deliverable }) => `det står ikke hvem som styrer leveransen «${deliverable}»`,
  },
  'deliverable-without-owner': {
    summary: 'Alle leveranser har en ansvarlig',
    why: 'Det alle eier, venter på noen.',
    fix: 'skriv hvem som er ansvarlig for leveransen',
    message: ({ deliverable }) =>
      `det står ikke hvem som er ansvarlig for leveransen «${deliverable}»`,
  },
  'deputy-is-itself': {
    summary: 'Stedfortrederen er en annen rolle',
    why: 'Ingen kan steppe inn for seg selv.',
    fix: 'velg en annen rolle som stedfortreder',
    message: ({ role }) => `rollen «${role}» er sin egen stedfortreder`,
  },
  'duplicate-id': {
    summary: 'Hver id brukes bare ett sted',
    why: 'Id-en er det en gjennomgang sammenligner med. To med samme id kan ikke holdes fra hverandre.',
    fix: 'gi en av dem en annen id',
    message: ({ id }) => `id-en «${id}» er brukt to ganger`,
  },
  'escalation-goes-round': {
    summary: 'En uenighet føres videre, ikke tilbake',
    why: 'Trinn som fører tilbake til det samme bordet, avgjør ingenting.',
    fix: 'la noen som ikke har hatt saken før, ta trinnet',
    message: ({ step, earlier }) => `trinnet «${step}» går tilbake til dem som hadde «${earlier}»`,
  },
  'escalation-missing': {
    summary: 'Det finnes en vei videre når dere er uenige',
    why: 'Bli enige om veien mens dere ennå er enige.',
    fix: 'skriv trinnene, og hvem som tar hvert av dem',
    message: () => 'det står ikke hva dere gjør når dere er uenige',
  },
  'escalation-stays-inside': {
    summary: 'Det siste trinnet ligger utenfor dem som er uenige',
    why: 'Noen som ikke er part i saken, må kunne sette strek.',
    fix: 'la det siste trinnet tas av et organ over dere, eller av noen alle stoler på',
    message: ({ step, actor }) =>
      `det siste trinnet, «${step}», ligger hos ${actor}, som selv kan være part`,
  },
  'escalation-step-without-someone': {
    summary: 'Noen tar hvert trinn når dere er uenige',
    why: 'Et trinn ingen tar, er der saken blir liggende.',
    fix: 'skriv hvem som tar trinnet',
    message: ({ step }) => `det står ikke hvem som tar trinnet «${step}»`,
  },
};
