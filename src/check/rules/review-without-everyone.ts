// A review somebody was not at.
import { actorsBehind } from '../actors-behind.ts';
import { firstDay } from '../../charter/dates.ts';
import { heldReviews } from '../../charter/held-reviews.ts';
import { at, bindingActors, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'review-without-everyone',
  checks: ['CHK-54'],
  trace: ['GDE-A5'],
  kind: 'wrong',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'Every actor took part in the last review',
    why: 'Assessments are made together. Who was missing should hear what was settled.',
    fix: 'tell the actor what was settled, and ask',
    message: ({ actor, date }) => `${actor} did not take part in the review of ${date}`,
  },
  find: ({ charter, reviews }) => {
    const last = heldReviews(reviews).at(-1);
    if (last?.record?.participants === undefined) return [];
    const there = actorsBehind(charter, last.record.participants);
    return bindingActors(charter).flatMap(({ actor, index }) =>
      there.includes(actor.id ?? '') ||
      (actor.joined !== undefined && firstDay(actor.joined) > last.at)
        ? []
        : [at(['actors', index], actor, { actor: called(actor), date: last.at })],
    );
  },
};
