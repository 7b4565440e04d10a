// Where at home an actor’s part is backed.
import { at, bindingActors, called, isUnsettled } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-without-anchoring',
  checks: ['CHK-30'],
  trace: ['OUT-06', 'NET-C06'],
  kind: 'missing',
  preset: 'recommended',
  severity: { formal: 'error', network: 'warning', 'meeting-place': 'info' },
  asks: ['Q-ANC-01'],
  text: {
    summary: 'Every actor’s part is backed at home, and it is said at which level',
    why: 'Without backing a representative speaks only for themselves, and the first tight budget takes the actor away.',
    fix: 'add the actor’s backing under anchoring, with its level or the state asked-for; one that is no party gets the standing associated',
    message: ({ actor, missing }) =>
      missing === 'level'
        ? `it is not said at which level ${actor} is backed at home`
        : `it is not said who backs ${actor} at home`,
  },
  find: ({ charter }) =>
    bindingActors(charter).flatMap(({ actor, index }) => {
      const backings = (charter.anchoring ?? []).flatMap((backing, place) =>
        backing.actor === actor.id ? [{ backing, place }] : [],
      );
      const isSaid = backings.some(
        ({ backing }) =>
          backing.level !== undefined ||
          (backing.state ?? 'given') !== 'given' ||
          isUnsettled(backing, 'level'),
      );
      if (isSaid) return [];
      const [first] = backings;
      const values = { actor: called(actor), missing: first ? 'level' : 'backing' };
      return first
        ? [at(['anchoring', first.place], first.backing, values)]
        : [at(['actors', index], actor, values)];
    }),
};
