// What a worksheet says around the questions, and what `samspill worksheet` and `contribute` say themselves.
export interface WorksheetWords {
  title(collaboration: string): string;
  forActor(actor: string): string;
  skipToQuestions: string;
  whoReads: string;
  /** Who can read what, one sentence or two a line. */
  whoReadsLines: string[];
  howTo: string;
  howToLines: string[];
  noScript: string;
  contents: string;
  why: string;
  /** The summary of what opens: example and sources. */
  more: string;
  example(text: string): string;
  today: string;
  nothingToday: string;
  together: string;
  alone: string;
  aloneIntro: string;
  /** `Goal 2`. */
  row(noun: string, number: number | string): string;
  add(noun: string): string;
  remove(what: string): string;
  clear: string;
  yes: string;
  no: string;
  /** The empty choice of a list. */
  noChoice: string;
  choices: string;
  ownWords: string;
  ownWordsLines: string;
  onePerLine: string;
  dateHelp: string;
  whyLow: string;
  readAloud: string;
  finish: string;
  finishLines: string[];
  inCharter: string;
  download: string;
  copyIntro: string;
  copyLabel: string;
  copy: string;
  erase: string;
  eraseIntro: string;
  /** Said by the page's script. */
  script: {
    saved: string;
    restored: string;
    notSaved: string;
    otherTab: string;
    added: string;
    removed: string;
    problems: string;
    needsName: string;
    notADate: string;
    notANumber: string;
    ready: string;
    copied: string;
    notCopied: string;
    eraseSure: string;
    erased: string;
  };
  /** Above the block of text in a mail. */
  mailIntro(actor: string, collaboration: string): string;
  paper: { answer: string; line: string };
  /** On the screen. */
  made(path: string): string;
  /** A format and a name of a file that do not go together. */
  zipNeedsFile: string;
  whatToDo(actor: string): string[];
  whatToDoOnPaper(actor: { id: string; name: string }): string[];
  zipReadMe(file: string): string;
  noSuchActor(typed: string, near: string | undefined): string;
  actorsAre(ids: string[]): string;
  actorNeeded: string;
  actorLeft(name: string): string;
}
