// An actor that joined after the last review, with no review on its way.
import { firstDay } from '../dates.ts';
import { at, called, presentActors } from '../present.ts';
import { callsForReview } from '../reviewed.ts';
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
    const known = (last.charter.actors ?? []).map(({ id }) => id);
    const noted = (charter.events ?? [])
      .filter(({ kind }) => kind === 'new-actor')
      .map(({ about }) => about);
    return presentActors(charter).flatMap(({ actor, index }) => {
      const { id, joined } = actor;
      if (joined === undefined || known.includes(id) || noted.includes(id)) return [];
      const isSince = firstDay(joined) > last.at && firstDay(joined) <= today;
      const values = { actor: called(actor), joined };
      return isSince ? [at(['actors', index, 'joined'], actor, values)] : [];
    });
  },
};
