// What the commands say: help, what was done, and why a call cannot be carried out.
export interface CommandWords {
  about: string;
  groups: { room: string; before: string; document: string; keep: string; yours: string };
  /** Headings of the help text. */
  titles: {
    usage: string;
    arguments: string;
    options: string;
    /** In a line of usage: where options go. */
    anyOptions: string;
    commands: string;
    examples: string;
  };
  exits: string;
  /** One line for each command and option, by the name in the program. */
  commands: Record<CommandName, string>;
  options: Record<OptionName, string>;
  arguments: Record<
    | 'folder'
    | 'charter'
    | 'pack'
    | 'schema'
    | 'language'
    | 'path'
    | 'rule'
    | 'part'
    | 'merged'
    | 'fromGit'
    | 'versions',
    string
  >;
  /** Why a call is not understood. `near` is what may have been meant. */
  unknownCommand(typed: string, near?: string): string;
  unknownOption(typed: string, near?: string): string;
  missingValue(option: string): string;
  missingArgument(name: string): string;
  tooManyArguments(typed: string): string;
  badChoice(option: string, typed: string, allowed: readonly string[]): string;
  seeHelp(command: string): string;
  bug(version: string): string;
  noTerminal: string;
  noTerminalHint: string;
  noCharter(where: string): string;
  noCharterHint: string;
  severalCharters: string;
  moreProblems(count: number): string;
  unreadable(path: string, count: number): string;
  noSuchTheme(typed: string, near?: string): string;
  noSuchPack(typed: string): string;
  noSuchPackHint: string;
  brokenPack(name: string): string;
  badDate(typed: string): string;
  badMinutes(typed: string): string;
  fallback(wanted: string, used: string): string;
  answersWrong(path: string): string;
  answersNotThere(path: string): string;
  /** Answers are not laid over a charter that is no draft. */
  alreadyAgreed(path: string, status: 'in-force' | 'ended'): string;
  alreadyAgreedHint(review: string): string;
  /** The charter with its record would be more than a file may be. */
  tooBigToFreeze(path: string): string;
  tooBigToFreezeHint: string;
  whichFolder: string;
  whichFolderWhy: string;
  whichLanguage: string;
  languageNames: Record<string, string>;
  fileIs(path: string): string;
  howToLeave(plain: boolean): string;
  written(paths: string[]): string;
  goOn(command: string): string;
  saved: string;
  stillOpen(count: number): string;
  stillOpenCore(count: number): string;
  mergedByHand: string;
  brokenByHand(path: string): string;
  brokenByHandWhy: string;
  readAgain: string;
  rescue(path: string): string;
  rescued(path: string): string;
  status: StatusWords;
  pack: PackCommandWords;
  schemaWritten(path: string): string;
  /** `--out` names a file the program itself reads. */
  outIsOwn(path: string): string;
  outIsOwnHint: string;
  pageUpToDate(path: string): string;
  pageSetAside(page: string, aside: string): string;
  unknownSchema(typed: string): string;
  /** `--write` is for the schema an editor reads beside the charter. */
  schemaOnlyPrinted(kind: string): string;
}

export interface StatusWords {
  heading(name: string, status: string): string;
  themes: string;
  outcomes: string;
  openPoints: string;
  nextReview(date: string): string;
  noNextReview: string;
  noOpenPoints: string;
  covered(count: number, of: number): string;
  outcomeState: Record<'covered' | 'not-relevant' | 'open', string>;
  counted(counts: { done: number; of: number; parked: number; disputed: number }): string;
  checkAgain(count: number): string;
  owner(name: string | undefined, due: string | undefined): string;
}

export interface PackCommandWords {
  list(id: string, version: string, questions: number): string;
  clean(name: string, questions: number): string;
  found(count: number): string;
  stamped(paths: string[]): string;
  nothingToStamp: string;
  builtIn(name: string): string;
  noSuchPart(typed: string, near?: string): string;
}

export type CommandName =
  | 'review'
  | 'minutes'
  | 'changelog'
  | 'start'
  | 'worksheet'
  | 'contribute'
  | 'compare'
  | 'form'
  | 'agenda'
  | 'render'
  | 'status'
  | 'adopt'
  | 'sign'
  | 'check'
  | 'explain'
  | 'diff'
  | 'report'
  | 'merge'
  | 'git-setup'
  | 'git-diff'
  | 'git-text'
  | 'pack'
  | 'pack list'
  | 'pack show'
  | 'pack lint'
  | 'pack stats'
  | 'schema';
export type OptionName =
  | 'reviewFrom'
  | 'record'
  | 'reviewDate'
  | 'participants'
  | 'keepContributions'
  | 'adoptKeepContributions'
  | 'confirmed'
  | 'changed'
  | 'minutesSince'
  | 'pageFormat'
  | 'language'
  | 'today'
  | 'help'
  | 'version'
  | 'pack'
  | 'level'
  | 'theme'
  | 'minutes'
  | 'from'
  | 'complete'
  | 'formFrom'
  | 'choose'
  | 'formReason'
  | 'formArena'
  | 'formFormat'
  | 'agendaFormat'
  | 'plain'
  | 'present'
  | 'out'
  | 'persons'
  | 'internal'
  | 'format'
  | 'write'
  | 'stamp'
  | 'findingsFormat'
  | 'worksheetFormat'
  | 'import'
  | 'replace'
  | 'comparisonFormat'
  | 'shownToAll'
  | 'output'
  | 'failOn'
  | 'maxWarnings'
  | 'since'
  | 'shard'
  | 'preset'
  | 'config'
  | 'showGroup'
  | 'fix'
  | 'dryRun'
  | 'install'
  | 'codeowners'
  | 'diffSince'
  | 'exitCode'
  | 'failOnImpact'
  | 'diffFormat'
  | 'acceptWording'
  | 'changelogFrom'
  | 'changelogTo'
  | 'changelogFormat'
  | 'acceptedBy'
  | 'cache'
  | 'decision'
  | 'adoptDryRun'
  | 'actor'
  | 'by'
  | 'document'
  | 'reservation'
  | 'decline'
  | 'reason'
  | 'asked';
