// What the interview says of the room, in bokmål.
import type { RoomWords } from '../room-words.ts';

export const room: RoomWords = {
  hidden: (number) => `[skjult ${number}]`,
  timeUsed: (used, of) =>
    used > of
      ? `Tid: ${used} minutter brukt, ${used - of} mer enn de ${of} dere hadde`
      : `Tid: ${used} av ${of} minutter brukt`,
};
