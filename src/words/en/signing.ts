// What adopt and sign say, in English.
import type { AdoptWords, SigningWords } from '../signing-words.ts';

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; did you mean ${near}?`;

const adopt: AdoptWords = {
  alreadyInForce: 'this charter is in force already, and its version is kept in reviews/',
  alreadyInForceHint: 'when you change it together, that is a review: samspill review',
  ended: 'this charter has ended, and is not adopted again',
  endedHint: 'to go on, begin a new one, or put status: draft back',
  noSuchDecision: (typed, near) => `there is no decision “${typed}” in the charter${meant(near)}`,
  noSuchDecisionHint: 'the ids are under decisions in charter.yaml',
  open: (count) => (count === 1 ? 'One question is open:' : `${count} questions are open:`),
  parked: (count) => (count === 1 ? 'One is parked:' : `${count} are parked:`),
  disputed: (count) => (count === 1 ? 'You differ on one:' : `You differ on ${count}:`),
  errors: (count) =>
    count === 1
      ? 'In force, a check will call this an error:'
      : `In force, a check will call these ${count} errors:`,
  nothingOpen: 'Nothing is open.',
  inForce: (name, version, day) => `${name} is in force: version ${version}, ${day}.`,
  wouldBe: (name, version, day) =>
    `${name} would be in force: version ${version}, ${day}. Nothing was written.`,
  nowSign: 'Each organisation can now say that it backs it: samspill sign --actor <id>',
};

export const signing: SigningWords = { adopt };
