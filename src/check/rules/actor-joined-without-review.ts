// An actor that joined after the last review, with no review on its way.
import { at, called } from '../../charter/present.ts';
import { callsForReview, joinedSince } from '../../charter/reviewed.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'actor-joined-without-review',
  checks: ['CHK-35'],
  trace: ['PHASE-5'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A new actor brings a review, or is noted as an event that will',
    why: 'Newcomers agree to what was settled without them, or they do not. Somebody has to ask.',
    fix: 'record the event new-actor about it, and hold a review',
    message: ({ actor, joined }) =>
      `${actor} joined ${joined}, and no review has been called since`,
  },
  find: ({ charter, today, reviews }) => {
    const last = reviews.at(-1);
    if (last === undefined || !callsForReview(charter, 'new-actor')) return [];
    const noted = (charter.events ?? [])
      .filter(({ kind }) => kind === 'new-actor')
      .map(({ about }) => about);
    return joinedSince(charter, last, today)
      .filter(({ actor }) => !noted.includes(actor.id))
      .map(({ actor, index, joined }) =>
        at(['actors', index, 'joined'], actor, { actor: called(actor), joined }),
      );
  },
};
