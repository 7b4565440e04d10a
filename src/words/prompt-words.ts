// What the prompts say around the questions: keys, menu, typed words, help, and why an answer cannot be taken.
import type { DateWords } from './date-words.ts';

/** A line of the menu: one letter chooses it. Letters are lower case and unique. */
export interface MenuWords {
  letter: string;
  label: string;
}

/** The kinds of prompt, as the ask port names them. */
export type Kind =
  | 'text'
  | 'long'
  | 'number'
  | 'date'
  | 'yesno'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'rows'
  | 'lines'
  | 'page';

/** The ways out of a prompt, as the ask port names them. */
type Way =
  | 'back'
  | 'skip'
  | 'park'
  | 'not-relevant'
  | 'dispute'
  | 'decision'
  | 'action'
  | 'overview'
  | 'use'
  | 'why'
  | 'save';

export type Place = Way | 'help' | 'editor';

/** A word typed after a colon: everything the menu can do, and the list handling. */
export type TypedWord =
  Way | 'jump' | 'help' | 'editor' | 'list' | 'edit' | 'remove' | 'move' | 'done';

export interface PromptWords {
  question(number: number, of: number): string;
  theme(number: number, of: number): string;
  minutes(used: number, planned: number): string;
  /** In place of the time, where the agenda has none for the theme. */
  notPlanned: Record<'nothing-open' | 'no-time', string>;
  yes: string;
  no: string;
  /** Typed answers that mean yes and no, in full and as letters. */
  yesTyped: readonly string[];
  noTyped: readonly string[];
  /** Before what stands there already, what was begun, what is proposed, and what the cell above holds. */
  now: string;
  draft: string;
  proposed: string;
  above: string;
  /** In the trace: nothing was written. */
  open: string;
  /** In the trace of what only one may see. */
  answered: string;
  forTheRest: string;
  records(count: number): string;
  hiddenAbove(count: number): string;
  hiddenBelow(count: number): string;
  matches(count: number): string;
  noMatch: string;
  empty: string;
  search: string;
  newName: string;
  asText(typed: string): string;
  menu: { title: string } & Record<Place, MenuWords>;
  /** What `park` does where there is no question to put off: in the menu, and as a typed word. */
  parkPoint: { menu: string; typed: string };
  help: {
    title: string;
    kinds: Readonly<Record<Kind, string>>;
    everywhere: string;
    column: string;
    /** Where something was answered alone. */
    use: string;
  };
  hints: HintWords;
  problems: ProblemTexts;
  editor: { intro: string; last: string };
  plain: PlainWords;
  dates: DateWords;
}

/** Each says a key and what it does; the hint line joins them. */
export interface HintWords {
  goOn: string;
  leave: string;
  /** As `leave`, where no question is left open by it. */
  pass: string;
  keep: string;
  take: string;
  add: string;
  done: string;
  choose: string;
  tick: string;
  more: string;
  fetch: string;
  drop: string;
  toList: string;
  inList: readonly string[];
  addOne: string;
  arrows: string;
  typeOrPoint: string;
  tickEnter: string;
  backToList: string;
  make: string;
  newLine: string;
  finish: string;
  paragraph: string;
  yesNo: string;
  same(value: string): string;
  sameForAll: string;
  sameForAllOf(value: string): string;
  help: string;
  menu: string;
  use: string;
  closeMenu: string;
  chooseItem: string;
  closeHelp: string;
  nextPage: string;
  back: string;
}

export interface ProblemTexts {
  needsAnswer: string;
  needsTick: string;
  notANumber(typed: string): string;
  notWhole(typed: string): string;
  outside(typed: string, min?: number, max?: number): string;
  noSuchItem(typed: string): string;
  nothingAbove: string;
  pointAtOne(typed: string): string;
  noSuchOption(typed: string): string;
  several(typed: string, fits: string[]): string;
  noEditor: string;
  notHere(word: string): string;
  unknownWord(typed: string): string;
  severalWords(typed: string, fits: string[]): string;
  noSuchRow(typed: string, count: number): string;
  cannotAdd: string;
  yesOrNo: string;
}

export interface PlainWords {
  /** The language's own names; the English ones always work beside them. */
  names: Readonly<Record<TypedWord, string>>;
  /** What each does, for the list of words. */
  about: Readonly<Record<TypedWord, string>>;
  /** Dropped where they begin the reason typed after a word: `because`. */
  because: readonly string[];
  helpIntro: string;
  helpColon: string;
  listed(noun: string): string;
  added(count: number): string;
  sameOptions(count: number): string;
  /** The line above the cursor: how to answer. */
  how: Readonly<Record<Kind, string>>;
  more: string;
  none: string;
  keep: string;
  take: string;
  column: string;
  /** Where something was answered alone. */
  use: string;
  newName: string;
  /** In place of what says that Esc opens the menu. */
  needsAnswer: string;
  nothing: string;
  takenAsText(typed: string): string;
  understood(value: string): string;
}
