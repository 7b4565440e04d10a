// A decision on a subject that an actor takes home first.
import { firstDay, lastDay } from '../dates.ts';
import { at, isPresent } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'decision-outside-mandate',
  checks: ['CHK-72'],
  trace: ['THL-D1', 'NET-A13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A decision outside a mandate is confirmed at home',
    why: 'A yes that was not the representative’s to give is not a yes yet.',
    fix: 'confirm it at home and list the actor under confirmed_at_home',
    message: ({ decision, actor, subject }) =>
      `${actor} takes ${subject} home first, and has not confirmed ${decision}`,
  },
  find: ({ charter }) =>
    (charter.decisions ?? []).flatMap((one, index) =>
      (charter.anchoring ?? []).flatMap((backing) => {
        const actor = charter.actors?.find(({ id }) => id === backing.actor);
        const takesHome = (backing.mandate?.takes_home ?? []).some(
          ({ subject, up_to }) => subject === one.subject && up_to === undefined,
        );
        const isConfirmed = (one.confirmed_at_home ?? []).includes(backing.actor ?? '');
        const joined = actor?.joined;
        const wasThere =
          actor !== undefined &&
          isPresent(actor) &&
          (joined === undefined || firstDay(joined) <= lastDay(one.date ?? ''));
        if (one.subject === undefined || !takesHome || isConfirmed || !wasThere) return [];
        return [
          at(['decisions', index], one, {
            decision: one.title ?? '',
            actor: actor.name ?? '',
            subject: one.subject,
          }),
        ];
      }),
    ),
};
