// What is reported to each actor’s management.
import { at, presentActors } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'reporting-missing',
  checks: ['CHK-92'],
  trace: ['OUT-11', 'CTRL-6'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'warning', network: 'off', 'meeting-place': 'off' },
  text: {
    summary: 'Something is reported to each actor’s management',
    why: 'A management that hears nothing will one day ask why it pays.',
    fix: 'add reporting to the actor, or to an arena it sits in',
    message: ({ actor }) => `nothing is reported to the management of ${actor}`,
  },
  find: ({ charter }) => {
    const to = (charter.reporting ?? []).flatMap((one) => one.to ?? []);
    const arenas = (charter.arenas ?? []).filter((arena) => to.includes(arena.id ?? ''));
    return presentActors(charter).flatMap(({ actor, index }) => {
      const id = actor.id ?? '';
      const isTold = to.includes(id) || arenas.some((arena) => (arena.members ?? []).includes(id));
      return isTold ? [] : [at(['actors', index], actor, { actor: actor.name ?? '' })];
    });
  },
};
