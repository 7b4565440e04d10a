// An actor that joined after the last review.
import { firstDay } from '../dates.ts';
import { at, presentActors } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-joined-without-review',
  checks: ['CHK-35'],
  trace: ['PHASE-5'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A new actor brings a review, or a record of what it has gone through',
    why: 'Newcomers agree to what was settled without them, or they do not. Somebody has to ask.',
    fix: 'hold a review, or record a new-actor event with handled_in',
    message: ({ actor, joined }) => `${actor} joined ${joined}, and there has been no review since`,
  },
  find: ({ charter, reviews }) => {
    const last = reviews.at(-1);
    return presentActors(charter).flatMap(({ actor, index }) => {
      if (actor.joined === undefined || last === undefined || firstDay(actor.joined) <= last.at)
        return [];
      const isHandled = (charter.events ?? []).some(
        (event) => event.about === actor.id && event.handled_in !== undefined,
      );
      return isHandled
        ? []
        : [
            at(['actors', index, 'joined'], actor, {
              actor: actor.name ?? '',
              joined: actor.joined,
            }),
          ];
    });
  },
};
