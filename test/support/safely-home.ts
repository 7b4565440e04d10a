// Two municipalities and a hospital: «Safely home», as far as the actors are known.
import type { Charter } from '../../src/charter/schema.ts';

export const actors = [
  { id: 'skarsund', name: 'Skarsund kommune', kind: 'municipality', brings: 'home nurses' },
  { id: 'lia', name: 'Lia kommune', kind: 'municipality', brings: 'a rehabilitation ward' },
  { id: 'hospital', name: 'Helse Nordvik', kind: 'health', brings: 'discharge nurses' },
] as const;

/** Everybody sits in the room on the day the tests are on. */
export const session = {
  id: 'session-2026-11-22',
  date: '2026-11-22',
  participants: ['skarsund', 'lia', 'hospital'],
};

/** A network, with the theme of the form dealt with. */
export const safelyHome: Charter = {
  format: 1,
  language: 'en',
  status: 'draft',
  collaboration: {
    name: 'Safely home',
    purpose: 'Nobody goes home from hospital without knowing who comes in the morning.',
    form: 'network',
    form_reason: 'None of us can instruct the others.',
    network_purpose: 'collaboration',
    scope: { inside: ['the first week at home'], outside: ['treatment in hospital'] },
  },
  actors: actors.map((actor) => ({ ...actor })),
  answers: { 'Q-FORM-03': 'continuing' },
  sessions: [{ ...session, participants: [...session.participants] }],
};
