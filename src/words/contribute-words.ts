// What `samspill contribute` says: in the terminal, and when it takes files in.
export interface ContributeWords {
  takenIn(path: string, answers: number, perceptions: number): string;
  upToDate(path: string): string;
  olderCharter(path: string): string;
  nothingWritten: string;
  /** Something is there already from this organisation. */
  thereAlready(path: string, actor: string): string;
  replaceHint: string;
  twice(path: string, actor: string): string;
  otherCollaboration(path: string, is: string, here: string): string;
  otherPack(path: string, is: string, here: string): string;
  isWorksheet(path: string): string;
  isPaper(path: string): string;
  isZip(path: string): string;
  isCut(path: string): string;
  notFound(path: string): string;
  noTerminal: string;
  noTerminalHint: string;
  /** Before the first question. */
  begins(actor: string, path: string): string[];
  whyLow: string;
  whyLowWhy: string;
  readAloud: string;
  statementsTheme: string;
  rowLabel(noun: string, name: string): string;
  ends: string;
  endsLines(answered: number, of: number, open: number): string[];
  left(path: string, command: string): string;
  done(path: string): string;
  edit: string;
}
