// What is said when the organisations answer the statements one after the other, in the room.
export interface TurnsWords {
  /** The gate: how many statements, and about how many minutes each organisation takes. */
  ask(statements: number, minutes: number): string;
  why: string;
  /** Who has answered, and who has begun: with how many are left. */
  are(names: string[]): string;
  missing(names: string[]): string;
  named(name: string, left: number, of: number): string;
  /** Even when all have answered, nothing can be shown. */
  tooFewHere: string;
  cannotClear: string;
  now: string;
  nowAllTheSame: string;
  later: string;
  /** The same place when nobody is missing. */
  askAllIn: string;
  see: string;
  goOn: string;
  /** In the overview and on the last page. */
  option: string;
  optionAbout(answered: number, of: number): string;
  /** Said once, where everybody came prepared. */
  allIn: string;
  /** A statement, and how far apart the answers are. */
  aside(statement: string, spread: string): string;

  handTo(name: string): string;
  handToWhy: string;
  handToLines(statements: number): string[];
  thanks(name: string): string;
  thanksLines(answered: number, of: number, isEmptied: boolean): string[];

  waiting(names: string[]): string;
  waitingWhy: string;
  answersNow(name: string): string;
  without(names: string[]): string;
  notYet: string;

  dots: string;
  dotsWhy: string;
  /** A picture of a statement that may be shown with one. */
  tooFewFor(statements: string[]): string[];
  /** The program was left while one was answering. */
  broken(name: string): string;
  unread(path: string): string;

  /** samspill contribute, without saying for whom. */
  who: string;
  whoAll: string;
  whoIsHere: string;
  nobodyYet: string;
}
