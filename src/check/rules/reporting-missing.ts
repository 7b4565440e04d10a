// What is reported to each actor’s management.
import { actorsBehind } from '../actors-behind.ts';
import { at, bindingActors, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'reporting-missing',
  checks: ['CHK-92'],
  trace: ['OUT-11', 'CTRL-6'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'warning' },
  asks: ['Q-INF-01'],
  text: {
    summary: 'Something is reported to each actor’s management',
    why: 'A management that hears nothing will one day ask why it pays.',
    fix: 'add reporting to the actor, to a role it holds, or to an arena it sits in',
    message: ({ actor }) => `it is not said what is reported to the management of ${actor}`,
  },
  find: ({ charter }) => {
    const to = (charter.reporting ?? []).flatMap((one) => one.to ?? []);
    const ids = to.filter((one) => typeof one === 'string');
    // Receivers said in words, such as “all the chief executives”, may be everybody.
    if (ids.length < to.length) return [];
    const told = actorsBehind(charter, ids);
    return bindingActors(charter).flatMap(({ actor, index }) =>
      told.includes(actor.id ?? '') ? [] : [at(['actors', index], actor, { actor: called(actor) })],
    );
  },
};
