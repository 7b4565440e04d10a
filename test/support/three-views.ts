// «Trygt hjem», two municipalities and a hospital, and what each thinks alone before they meet.
import type { Charter } from '../../src/charter/schema.ts';

export const safelyHome: Charter = {
  format: 1,
  pack: 'core@1.0.0',
  language: 'nb',
  status: 'draft',
  collaboration: {
    name: 'Trygt hjem',
    purpose: 'Ingen skal skrives ut til et tomt hus.',
    form: 'network',
  },
  user_groups: [{ id: 'eldre', name: 'Eldre som skrives ut' }],
  goals: [{ id: 'hjelp-samme-dag', statement: 'Hjelpen er på plass samme dag' }],
  actors: [
    { id: 'lillevik', name: 'Lillevik kommune', kind: 'municipality' },
    { id: 'storas', name: 'Storås kommune', kind: 'municipality' },
    { id: 'fjordsykehuset', name: 'Fjordsykehuset', kind: 'health' },
  ],
  roles: [{ id: 'koordinator', title: 'Koordinator', kind: 'coordinator' }],
};

export const fromLillevik = `contribution: 1
collaboration: Trygt hjem
actor: lillevik
date: 2026-11-20
pack: core@1.0.0

answers:
  Q-FORM-01:
    name: Trygt hjem
    purpose: Ingen skal skrives ut til et tomt hus.
  Q-GOAL-01:
    - statement: Hjelpen er på plass samme dag
      needs: [{ text: noen som låser opp }]
  Q-GOAL-04:
    hjelp-samme-dag:
      what: Timer fra utskriving til første besøk
  Q-ROL-02:
    - title: Koordinator
      kind: coordinator
      held_by: [lillevik]
  Q-RES-01:
    kind: time
    amount: to timer i uka
  Q-DEC-05: I referatet

perceptions:
  Q-TRU-02:
    answer: 2
    why: Vi får ikke svar når vi ringer avdelingen.
    read_aloud: true
  Q-ROL-05:
    answer: cannot-say
`;
