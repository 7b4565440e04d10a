// What the interview says of the room: its time, who decides there, and what they hold.
import type { TallyWords } from './minutes-words.ts';

export interface RoomWords {
  tally: TallyWords;
  /** In place of a person’s name, address or number. */
  hidden(number: number): string;
  /** Of all the minutes there are; more than there are is said kindly. */
  timeUsed(used: number, of: number): string;
}
