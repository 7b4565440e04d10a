// Rules on roles and reviews, in bokmål.
import type { RuleText } from '../../rule-words.ts';

export const rolesAndReviews: Readonly<Record<string, RuleText>> = {
  'one-actor-holds-every-role': {
    summary: 'Ingen aktør har alle rollene alene',
    why: 'Når én virksomhet har alt, blir de andre gjester. Det kan være slik dere vil ha det. Gjør i så fall et unntak og si det.',
    fix: 'la en annen få en av rollene, eller gjør unntak og skriv hvorfor',
    message: ({ actor }) => `${actor} har alle rollene som er besatt, alene`,
  },
  'owner-of-the-whole-missing': {
    summary: 'Noen eier helheten',
    why: 'Noen må eie prosessen som helhet, ikke bare delene.',
    fix: 'lag en rolle av typen owner; eies helheten av et organ, er det lederen som har rollen',
    message: () => 'ingen rolle står som eier av helheten (kind: owner)',
  },
  'role-without-deputy': {
    summary: 'Roller som gruppen ikke klarer seg uten, har en stedfortreder',
    why: 'Samarbeid bygger på personer. Når den alle støtter seg på, er borte, bør noen allerede vite at det er deres tur.',
    fix: 'skriv hvem som er stedfortreder for rollen',
    message: ({ role }) => `det står ikke hvem som trer inn for «${role}»`,
  },
  'role-without-holder': {
    summary: 'En aktør har hver rolle i samarbeidet, eller rollen går på omgang',
    why: 'I en tom stol er det ingen som svarer.',
    fix: 'skriv hvilken aktør som har rollen, eller hvordan den går på omgang (rotation)',
    message: ({ role }) => `det står ikke hvem som har rollen «${role}»`,
  },
  'strand-without-leader': {
    summary: 'Delene som drives som prosjekt, program eller produkt, har hver sin leder',
    why: 'Noen leder hver del av arbeidet, også når dere eier helheten sammen.',
    fix: 'lag en rolle av typen leader, og nevn delen i tittelen eller i ansvaret',
    message: ({ strand }) => `ingen rolle av typen leader nevner «${strand}»`,
  },
  'term-run-out': {
    summary: 'Et verv som har passert perioden, er fornyet eller avsluttet',
    why: 'Den som sitter ut over perioden, sitter av gammel vane.',
    fix: 'velg eller oppnevn på nytt og før det opp som en beslutning med subject election, eller endre perioden',
    message: ({ what, term, since }) => `perioden til «${what}» er over: ${term} fra ${since}`,
  },
  'too-few-actors': {
    summary: 'Minst to aktører er med',
    why: 'Et charter er en avtale mellom virksomheter. Er bare én igjen, er det ingen å avtale noe med.',
    fix: 'før opp virksomhetene som er med, under actors',
    message: ({ actor }) =>
      actor === ''
        ? 'ingen aktør er med; et samarbeid har minst to'
        : `bare ${actor} er med; et samarbeid har minst to`,
  },
  'review-date-moved': {
    summary: 'Datoen for en gjennomgang flyttes bare ved en gjennomgang',
    why: 'Den letteste måten å la være å møtes på er å flytte datoen.',
    fix: 'hold gjennomgangen, sett den gamle datoen tilbake, eller gjør unntak og skriv hvorfor',
    message: ({ from, to }) =>
      `gjennomgangen er flyttet fra ${from} til ${to} uten at det har vært noen gjennomgang`,
  },
  'review-due-soon': {
    summary: 'En gjennomgang varsles i god tid',
    why: 'Det tar omtrent to uker å finne en time sammen med ti mennesker.',
    fix: 'kall inn gruppen, og skriv ut dagsordenen',
    message: ({ date }) => `neste gjennomgang er ${date}`,
  },
  'review-not-planned': {
    summary: 'Neste gjennomgang har en dato, eller noe som utløser den',
    why: 'Uten en neste gang er charteret bare et dokument. Med en neste gang er det en avtale.',
    fix: 'sett review.next, eller skriv i review.when hva som utløser den',
    message: () => 'neste gjennomgang har ingen dato',
  },
  'review-overdue': {
    summary: 'Gjennomgangen holdes innen datoen',
    why: 'En dato som passerer uten at noen sier noe, tar løftet med seg.',
    fix: 'hold gjennomgangen, om den så er kort; at ingenting er endret, er også et resultat',
    message: ({ date, convener }) =>
      convener === ''
        ? `gjennomgangen skulle vært holdt ${date}`
        : `gjennomgangen skulle vært holdt ${date}; ${convener} kaller inn`,
  },
  'review-without-everyone': {
    summary: 'Alle aktørene var med på siste gjennomgang',
    why: 'Vurderinger gjør dere sammen. De som ikke var der, bør få høre hva dere kom til.',
    fix: 'fortell aktøren hva dere kom til, og spør hva de mener',
    message: ({ actor, date }) => `${actor} var ikke med på gjennomgangen ${date}`,
  },
  'unchanged-with-wide-spread': {
    summary: 'Sprik som består gjennom to gjennomganger uten endring, blir snakket om',
    why: 'Når ingenting endres og dere ser svært ulikt på det, er det noe som ikke blir sagt.',
    fix: 'sett påstandene dere ser ulikt på, på neste dagsorden',
    message: ({ items }) =>
      `de to siste gjennomgangene endret ingenting, mens svarene på ${items} ${
        items === '1' ? 'påstand' : 'påstander'
      } spriker med tre eller mer`,
  },
};
