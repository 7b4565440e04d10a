// What the interview itself says, around the pack's questions.
import type { RoomWords } from './room-words.ts';
import type { TakeWords } from './take-words.ts';

export interface InterviewWords {
  take: TakeWords;
  room: RoomWords;
  yes: string;
  no: string;
  /** The five anchors of a 1–5 answer, lowest first. */
  scale: [string, string, string, string, string];
  /** `2027-05` and `2027-05-20`, in words. */
  day(this: void, date: string): string;
  cannotSay: string;
  states: Record<'open' | 'answered' | 'not-relevant' | 'parked' | 'disputed', string>;
  checkAgain: string;
  newRecord(noun: string): string;
  /** A cell: whose, and which field. */
  cell(name: string, field: string): string;
  example(text: string): string;
  facilitatorNote(text: string): string;
  sources(question: string, trace: string[]): string;
  themeOpens(title: string): string;
  themeEnds(title: string): string;
  answeredAlone(count: number): string;
  filledCells(filled: number, of: number): string;
  askedAgain(questions: string[]): string[];
  resumed(done: number, of: number): string;
  lastSitting(date: string, themes: string[]): string;
  nothingBefore: string;
  nothingToAsk(question: string): string;
  nothingAbove: string;
  notHere: string;
  notANumber(typed: string): string;
  notWhole(typed: string): string;
  outOfLimits(typed: string, min?: number, max?: number): string;
  notADate(typed: string): string;
  noSuchRecord(typed: string): string;
  noSuchQuestion: string;
  noActorsYet: string;
  whyNotRelevant: string;
  reasonNeeded: string;
  /** One line from the menu. */
  note: Record<
    'decision' | 'action' | 'open-point',
    { ask: string; why: string; noted(line: string): string }
  >;
  whoHoldsOtherwise: string;
  /** Beside a question in dispute: where that is seen and ended. */
  inDispute: string;
  /** Beside who holds otherwise, where a dispute stands: that nobody ends it. */
  nobodyEndsIt: string;
  disputeOver: string;
  whichPosition: string;
  positionNeeded: string;
  whichReason: string;
  whichRemedy: string;
  editWhich(name: string): string;
  editLeave: string;
  removeWhich(name: string): string;
  pointedAt: string;
  removeNow: string;
  endIt: string;
  replaceIt: string;
  replaceBy(name: string): string;
  keepIt: string;
  stillPointedAt: string;
  overview: string;
  overviewHow: string;
  whoIsHere: string;
  whoIsHereWhy: string;
  looseAsk(count: number): string;
  looseLeave: string;
  looseDefault(role: string, due?: string): string;
  looseEach: string;
  whoTakesIt: string;
  byWhen: string;
  endNoGaps: string;
  endGaps(count: number): string;
  endHow: string;
  writeCharter: string;
  /** The file was changed by hand while the wizard waited, in the same place. */
  conflict(place: string): string;
  conflictWhy: string;
  conflictMine(value: string): string;
  conflictTheirs(value: string): string;
  nothing: string;
}
