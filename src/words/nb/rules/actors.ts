// Rules on actors, their backing, their arenas and their costs, in bokmål.
import type { RuleText } from '../../rule-words.ts';
import { saidAll } from './spoken.ts';

const covers = { goals: 'mål', benefit: 'nytte', risk: 'risiko' };
const levels = { operational: 'drift og gjennomføring', strategic: 'strategi' };

export const actors: Readonly<Record<string, RuleText>> = {
  'actor-holds-most-roles': {
    summary: 'Ingen aktør har mer enn halvparten av rollene',
    why: 'Det kan være riktig, og det er verdt å vite: Den som har flest roller, avgjør mest.',
    fix: 'fordel en rolle, eller gjør unntak og si hvorfor',
    message: ({ actor, held, of }) => `${actor} har ${held} av de ${of} rollene som er besatt`,
  },
  'actor-joined-without-review': {
    summary: 'En ny aktør utløser en gjennomgang, eller står som en hendelse som gjør det',
    why: 'De nye sier ja til det som er avtalt uten dem, eller de gjør det ikke. Noen må spørre.',
    fix: 'før opp hendelsen new-actor for aktøren, og hold en gjennomgang',
    message: ({ actor, joined }) =>
      `${actor} ble med ${joined}, og ingen har tatt initiativ til en gjennomgang etter det`,
  },
  'actor-without-anchoring': {
    summary: 'Alle aktører er forankret hjemme, og det står på hvilket nivå',
    why: 'Uten forankring snakker representanten bare for seg selv, og ved første trange budsjett er aktøren ute.',
    fix: 'før opp forankringen med nivå, eller med status asked-for; den som ikke er part, får standing associated',
    message: ({ actor, missing }) =>
      missing === 'level'
        ? `det står ikke på hvilket nivå ${actor} er forankret hjemme`
        : `det står ikke hvem som står bak ${actor} hjemme`,
  },
  'actor-without-resource': {
    summary: 'Alle aktører bidrar med noe, og tid teller',
    why: 'Det ingen har skrevet ned, tas for gitt eller regnes for ingenting.',
    fix: 'skriv hva aktøren bidrar med, om det så bare er tid',
    message: ({ actor }) => `det er ikke ført opp noen ressurs fra ${actor}, heller ikke tid`,
  },
  'anchoring-attendance-only': {
    summary: 'Forankringen gjelder mål, nytte og risiko, ikke bare deltakelse',
    why: 'Lov til å møte er ikke lov til å binde seg. Det som ikke er avklart, kommer som en overraskelse hjemme.',
    fix: 'avklar hjemme hva forankringen gjelder, og før opp goals, benefit og risk under covers',
    message: ({ actor, missing }) =>
      `forankringen av ${actor} gjelder ikke ${saidAll(covers, missing, 'eller')}`,
  },
  'anchoring-expired': {
    summary: 'En forankring som er gått ut, er fornyet eller avsluttet',
    why: 'En forankring med sluttdato gjelder en stund. Etterpå har ingen hjemme sagt ja.',
    fix: 'få den fornyet hjemme og flytt valid_to, eller skriv at den er trukket tilbake',
    message: ({ actor, date }) => `forankringen av ${actor} gikk ut ${date}`,
  },
  'arena-level-missing': {
    summary: 'Det finnes en arena for det daglige arbeidet og en for retningen',
    why: 'Finnes bare den ene, blir enten retningen eller det daglige avgjort på gangen.',
    fix: 'lag en arena av den typen som mangler, eller endre typen på en dere har',
    message: ({ missing }) => `ingen arena er av typen ${saidAll(levels, missing, 'eller')}`,
  },
  'coordinator-missing': {
    summary: 'Noen koordinerer; i et nettverk fasiliterer noen',
    why: 'Et samarbeid som ingen kaller sammen, slutter å møtes.',
    fix: 'lag en rolle som koordinator, fasilitator, leder eller sekretariat, eller la en rolle kalle inn til en arena',
    message: () => 'ingen rolle koordinerer, fasiliterer, leder eller kaller inn',
  },
  'cost-key-missing': {
    summary: 'Når to eller flere betaler, står det hvordan kostnadene deles',
    why: 'En nøkkel dere er enige om på forhånd, er billigere enn en dere forhandler om over en regning.',
    fix: 'før opp en finansieringsmodell med nøkkel, regel eller andeler',
    message: ({ actors: count }) =>
      `${count} aktører bidrar med penger, og det står ikke hvordan kostnadene deles`,
  },
  'count-differs': {
    summary: 'Antallet plasser stemmer med listen over medlemmer',
    why: 'Enten er tallet gammelt eller listen, eller så har noen flere plasser enn andre uten at det står.',
    fix: 'rett tallet eller listen, eller skriv hvem som har hvilke plasser',
    message: ({ arena, seats, members }) =>
      `${arena} har ${seats} plasser, men ${members} medlemmer er ført opp`,
  },
};
