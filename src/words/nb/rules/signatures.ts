// Rules on signatures and frozen reviews, in bokmål.
import type { RuleText } from '../../rule-words.ts';

export const signatures: Readonly<Record<string, RuleText>> = {
  'review-file-edited': {
    summary: 'En fil i reviews/ tar vare på charteret slik det sto etter den gjennomgangen',
    why: 'Neste gjennomgang sammenligner med den. Er den endret, blir det borte hva som egentlig er nytt.',
    fix: 'sett filen tilbake slik den var; det som skal bli annerledes, hører hjemme i charter.yaml',
    message: ({ file }) => `charteret i reviews/${file} er endret etter gjennomgangen`,
  },
  'signature-declined': {
    summary: 'At en aktør har sagt nei, vet alle som leser charteret',
    why: 'Et nei er et svar på linje med et ja. Det bør synes, så ingen regner med det som ikke er lovet.',
    fix: 'ta det opp i neste gjennomgang; en aktør som sier nei, kan likevel være med',
    message: ({ actor, date }) => `${actor} sa nei ${date}`,
  },
  'signature-edited': {
    summary: 'Kopien i en tilslutning er det som aktøren svarte på',
    why: 'Kopien viser hva aktøren sa ja til. Er den endret, legger den ord i munnen på noen.',
    fix: 'sett filen tilbake slik den var, eller spør aktøren på nytt og før inn svaret med samspill sign',
    message: ({ actor }) => `kopien av det ${actor} svarte på, er endret for hånd`,
  },
  'signature-for-nobody': {
    summary: 'Hver fil i signatures/ tilhører aktøren den har navn etter',
    why: 'En kodeplattform kan la hver aktør godkjenne sin egen fil. Det hjelper bare når filen er aktørens egen.',
    fix: 'gi filen navn etter aktøren, eller ta den bort',
    message: ({ file, actor, why }) =>
      why === 'other-name'
        ? `signatures/${file} gjelder ${actor}, men har navn etter en annen`
        : `signatures/${file} gjelder ${actor}, som ikke er blant aktørene`,
  },
  'signature-missing': {
    summary: 'Der tilslutning kreves, har alle aktørene svart',
    why: 'Gruppen har sagt at charteret hviler på et ja fra hver aktør.',
    fix: 'spør aktøren og før inn svaret med samspill sign, eller sett review.sign_off til asked',
    message: ({ actor, status }) =>
      status === 'asked'
        ? `${actor} er spurt om tilslutning og har ikke svart`
        : `${actor} er ikke spurt om tilslutning`,
  },
  'signature-stale': {
    summary: 'Det en aktør sluttet seg til, er slik det var da',
    why: 'Et ja gjelder en tekst. Sier teksten noe annet, har ingen sagt ja til den ennå.',
    fix: 'spør aktøren på nytt, og før inn svaret med samspill sign',
    message: ({ actor, date, parts }) =>
      parts === ''
        ? `det ${actor} svarte på ${date}, er endret siden`
        : `det ${actor} svarte på ${date}, er endret siden: ${parts}`,
  },
  'signature-without-mandate': {
    summary:
      'En tilslutning kommer fra en rolle aktøren har, og innenfor det som er forankret hjemme',
    why: 'Et ja fra noen som ikke kunne gi det, blir oppdaget den dagen det trengs.',
    fix: 'la riktig rolle gi tilslutning, eller oppdater rollene og forankringen i charteret',
    message: ({ actor, role, fault }) =>
      fault === 'no-role'
        ? `det står ikke hvilken rolle som uttalte seg for ${actor}`
        : fault === 'not-held'
          ? `${role} uttalte seg for ${actor}, som ikke har den rollen`
          : fault === 'not-given'
            ? `${actor} sluttet seg til uten at forankringen hjemme var gitt, eller etter at den var gått ut`
            : `${actor} sluttet seg til, men forankringen hjemme omfatter ikke målene`,
  },
};
