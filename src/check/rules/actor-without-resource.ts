// What an actor puts in.
import { at, bindingActors, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-without-resource',
  checks: ['CHK-81'],
  trace: ['OUT-10', 'NET-C11'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'warning', network: 'info', 'meeting-place': 'off' },
  asks: ['Q-RES-01'],
  text: {
    summary: 'Every actor puts something in; time counts',
    why: 'What nobody has written down is taken for granted, or for nothing.',
    fix: 'add what the actor puts in, if only time',
    message: ({ actor }) => `no resource is listed for ${actor}, not even time`,
  },
  // Outside the formal forms what an actor `brings` says enough.
  find: ({ charter, formGroup }) =>
    bindingActors(charter).flatMap(({ actor, index }) => {
      const isSaid =
        (charter.resources ?? []).some((one) => one.actor === actor.id) ||
        (formGroup !== 'formal' && actor.brings !== undefined);
      return isSaid ? [] : [at(['actors', index], actor, { actor: called(actor) })];
    }),
};
