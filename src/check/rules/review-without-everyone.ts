// A review somebody was not at.
import { at, holders, presentActors } from '../present.ts';
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
    const last = reviews.at(-1);
    const there = last?.record?.participants;
    if (last === undefined || there === undefined) return [];
    const held = (charter.roles ?? [])
      .filter((role) => there.includes(role.id ?? ''))
      .flatMap(holders);
    return presentActors(charter).flatMap(({ actor, index }) =>
      there.includes(actor.id ?? '') || held.includes(actor.id ?? '')
        ? []
        : [at(['actors', index], actor, { actor: actor.name ?? '', date: last.at })],
    );
  },
};
