// A number of members that differs from the list.
import { countOf } from '../numbers.ts';
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'count-differs',
  checks: [],
  trace: [],
  kind: 'guess',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'A promised number agrees with the list',
    why: 'One of the two is out of date.',
    fix: 'mend the number or the list',
    message: ({ arena, said, listed }) =>
      `${arena} has ${said} seats, and ${listed} members are listed`,
  },
  find: ({ charter }) =>
    (charter.arenas ?? []).flatMap((arena, index) => {
      const counts = (arena.seats ?? []).map((seat) => countOf(seat.number));
      const listed = (arena.members ?? []).length;
      if (counts.length === 0 || listed === 0 || counts.includes(undefined)) return [];
      const said = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      return said === listed
        ? []
        : [
            at(['arenas', index, 'seats'], arena, {
              arena: arena.name ?? '',
              said: String(said),
              listed: String(listed),
            }),
          ];
    }),
};
