// A quorum that the seats can never meet.
import { countOf, shareOf } from '../numbers.ts';
import type { RecordOf } from '../../charter/schema.ts';
import { at } from '../present.ts';
import type { Rule } from '../rule.ts';

/** Seats where they are counted, else the members listed; nothing when neither says. */
const seatsOf = (arena: RecordOf<'arenas'>): number | undefined => {
  const seats = arena.seats ?? [];
  if (seats.length === 0) return arena.members === undefined ? undefined : arena.members.length;
  const counts = seats.map((seat) => countOf(seat.number));
  return counts.includes(undefined)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
};

export const rule: Rule = {
  id: 'quorum-out-of-reach',
  checks: [],
  trace: ['OUT-13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A quorum can be met by the members there are',
    why: 'A body that can never decide decides nothing, or decides against its own rules.',
    fix: 'lower the quorum, or list the members that are missing',
    message: ({ arena, quorum, members }) =>
      `${arena} needs ${quorum} to decide and has ${members} members`,
  },
  find: ({ charter }) =>
    (charter.arenas ?? []).flatMap((arena, index) => {
      const quorum = arena.validity?.quorum;
      const share = quorum === undefined ? undefined : shareOf(quorum);
      const members = seatsOf(arena);
      if (
        share === undefined ||
        members === undefined ||
        !('heads' in share) ||
        share.heads <= members
      )
        return [];
      return [
        at(['arenas', index, 'validity', 'quorum'], arena, {
          arena: arena.name ?? '',
          quorum: quorum ?? '',
          members: String(members),
        }),
      ];
    }),
};
