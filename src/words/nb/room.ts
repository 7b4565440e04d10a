// What the interview says of the room, in bokmål.
import type { RoomWords } from '../room-words.ts';
import { minutes } from './minutes.ts';

export const room: RoomWords = {
  tally: minutes,
  hidden: (number) => `[skjult ${number}]`,
  timeUsed: (used, of) =>
    used > of
      ? `Tid: ${used} minutter brukt, ${used - of} mer enn de ${of} dere hadde`
      : `Tid: ${used} av ${of} minutter brukt`,
};
