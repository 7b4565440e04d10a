// What the interview says of the room: its time, who decides there, and what they hold.
export interface RoomWords {
  /** In place of a person’s name, address or number. */
  hidden(number: number): string;
  /** Of all the minutes there are; more than there are is said kindly. */
  timeUsed(used: number, of: number): string;
}
