// What the interview says of the room: its time, who decides there, and what they hold.
export interface RoomWords {
  /** Of all the minutes there are; more than there are is said kindly. */
  timeUsed(used: number, of: number): string;
}
