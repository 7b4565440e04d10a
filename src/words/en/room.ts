// What the interview says of the room, in English.
import type { RoomWords } from '../room-words.ts';
import { minutes } from './minutes.ts';

export const room: RoomWords = {
  tally: minutes,
  hidden: (number) => `[hidden ${number}]`,
  timeUsed: (used, of) =>
    used > of
      ? `Time: ${used} minutes used, ${used - of} more than the ${of} you had`
      : `Time: ${used} of ${of} minutes used`,
};
