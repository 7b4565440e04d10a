// What adopt and sign say, in bokmål.
import type { AdoptWords, SigningWords } from '../signing-words.ts';

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; mente du ${near}?`;

const adopt: AdoptWords = {
  alreadyInForce: 'charteret gjelder allerede, og versjonen ligger i reviews/',
  alreadyInForceHint: 'når dere endrer det sammen, er det en gjennomgang: samspill review',
  ended: 'charteret er avsluttet og kan ikke vedtas på nytt',
  endedHint: 'vil dere fortsette, begynner dere på et nytt, eller setter status: draft tilbake',
  noSuchDecision: (typed, near) => `charteret har ingen beslutning «${typed}»${meant(near)}`,
  noSuchDecisionHint: 'id-ene står under decisions i charter.yaml',
  open: (count) => (count === 1 ? 'Ett spørsmål står åpent:' : `${count} spørsmål står åpne:`),
  parked: (count) => (count === 1 ? 'Ett er parkert:' : `${count} er parkert:`),
  disputed: (count) => (count === 1 ? 'Dere er uenige om ett:' : `Dere er uenige om ${count}:`),
  errors: (count) =>
    count === 1
      ? 'Dette blir en feil når charteret gjelder:'
      : `Disse ${count} blir feil når charteret gjelder:`,
  nothingOpen: 'Ingenting står åpent.',
  inForce: (name, version, day) => `${name} gjelder: versjon ${version}, ${day}.`,
  wouldBe: (name, version, day) =>
    `${name} ville gjelde: versjon ${version}, ${day}. Ingenting er skrevet.`,
  nowSign: 'Nå kan hver virksomhet gi sin tilslutning: samspill sign --actor <id>',
};

export const signing: SigningWords = { adopt };
