// How many seats an arena has, where the seats say so in figures; otherwise as many as anybody wants, so that it is not judged.
import type { Charter, RecordOf } from './schema.ts';
import { countOf } from './numbers.ts';
import { isPresent } from './present.ts';

type Seat = NonNullable<RecordOf<'arenas'>['seats']>[number];

/** Who is said in words, or by a class of actors, may be one seat each: the number then says too little. */
const numberOf = (charter: Charter, seat: Seat): number | undefined => {
  if (typeof seat.who !== 'string') return undefined;
  const actor = (charter.actors ?? []).find(({ id }) => id === seat.who);
  if (actor !== undefined && !isPresent(actor)) return 0;
  return actor?.count === undefined ? countOf(seat.number) : undefined;
};

export const seatsOf = (charter: Charter, arena: RecordOf<'arenas'>): number => {
  const numbers = (arena.seats ?? []).map((seat) => numberOf(charter, seat) ?? Infinity);
  return numbers.length === 0 ? Infinity : numbers.reduce((sum, number) => sum + number, 0);
};
