// What an actor’s representative may decide.
import { at, bindingActors, called, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'mandate-not-stated',
  checks: ['CHK-33'],
  trace: ['TEN-5', 'THL-D1'],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  asks: ['Q-ANC-02'],
  text: {
    summary: 'It is said what each representative may decide, even when that is nothing',
    why: 'A mandate may be small. What stops a meeting is not knowing how small.',
    fix: 'say under mandate what is decided alone and what is taken home; “nothing” is an answer',
    message: ({ actor }) => `it is not said what the representative of ${actor} may decide`,
  },
  find: ({ charter }) => {
    // Those who only give advice decide nothing.
    if (charter.collaboration?.advisory_only === true) return [];
    return bindingActors(charter).flatMap(({ actor, index }) => {
      const isSaid = (charter.anchoring ?? []).some(
        (one) =>
          one.actor === actor.id &&
          (one.mandate?.decides_alone !== undefined ||
            one.mandate?.takes_home !== undefined ||
            isUnsettled(one, 'mandate')),
      );
      return isSaid ? [] : [at(['actors', index], actor, { actor: called(actor) })];
    });
  },
};
