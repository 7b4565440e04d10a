// A number of seats that differs from the members listed; only where each member has its seat.
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { countOf } from '../../charter/numbers.ts';
import { at, byId, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

/** Seats by the head, when every number parses and no seat names a listed member, which may have several. */
const seatsOf = ({ seats = [], members = [] }: RecordOf<'arenas'>): number | undefined => {
  const counts = seats.flatMap(({ who, number }) =>
    members.some((member) => member === who) ? [] : (countOf(number) ?? []),
  );
  const areAll = counts.length > 0 && counts.length === seats.length;
  return areAll ? counts.reduce((sum, count) => sum + count) : undefined;
};

/** A class of organisations may fill any number of seats. */
const isClass = (charter: Charter, id: string): boolean =>
  byId(charter.actors, id)?.count !== undefined;

export const rule: Rule = {
  id: 'count-differs',
  checks: [],
  trace: [],
  kind: 'guess',
  onRealCharters: { found: 0, mistaken: 0 },
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'The number of seats agrees with the members listed',
    why: 'One of the two is out of date, or some members have more seats than others and nobody has said so.',
    fix: 'mend the number or the list, or name each member’s seats',
    message: ({ arena, seats, members }) =>
      `${arena} has ${seats} seats, and ${members} members are listed`,
  },
  find: ({ charter }) =>
    (charter.arenas ?? []).flatMap((arena, index) => {
      const { members = [] } = arena;
      const seats = seatsOf(arena);
      if (seats === undefined || members.length === 0 || seats === members.length) return [];
      if (members.some((id) => isClass(charter, id))) return [];
      const values = { seats: String(seats), members: String(members.length) };
      return [at(['arenas', index, 'seats'], arena, { arena: called(arena), ...values })];
    }),
};
