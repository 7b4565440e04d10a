// What is said where the group takes up what organisations have answered alone.
export interface TakeWords {
  /** Above the answers to choose among. */
  which: string;
  /** Lists and choices of several, put together. */
  everybody: string;
  everybodyAbout: string;
  /** Texts, put together to be written into one. */
  merge: string;
  mergeAbout: string;
  /** Each organisation's own answer, in its own row. */
  column(rows: number): string;
  columnAbout: string;
  differ: string;
  differAbout: string;
  keep: string;
  taken(names: string, text: string): string;
  takenRows(names: string, count: number): string;
  takenColumn(rows: number): string;
  /** Rows that hold another answer than the organisation's own. */
  otherStands(names: readonly string[]): string;
  merged: string;
  leftOut(names: readonly string[]): string;
  nothingFits(names: readonly string[]): string;
  nothingNew: string;
  nothingHere: string;
  differenceKept: string;
  whoStands: string;
  /** Where nothing stands in the charter yet. */
  whoSpeaks: string;
}
