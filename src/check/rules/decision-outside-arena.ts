// A decision in an arena that may not take it.
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'decision-outside-arena',
  checks: [],
  trace: ['DIFI-R1'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A decision is made in an arena that may make it',
    why: 'A decision made in the wrong place can be undone in the right one.',
    fix: 'take it up in the arena that decides, or change what this one may decide',
    message: ({ decision, arena, subject }) =>
      `${arena} may not decide on ${subject}, and decided ${decision}`,
  },
  find: ({ charter }) =>
    (charter.decisions ?? []).flatMap((one, index) => {
      const arena = charter.arenas?.find(({ id }) => id !== undefined && id === one.arena);
      const isBarred = (arena?.may_not ?? []).some(
        ({ subject, up_to }) =>
          subject !== undefined && subject === one.subject && up_to === undefined,
      );
      if (!arena || !isBarred || one.subject === undefined) return [];
      return [
        at(['decisions', index, 'arena'], one, {
          decision: one.title ?? '',
          arena: arena.name ?? '',
          subject: one.subject,
        }),
      ];
    }),
};
