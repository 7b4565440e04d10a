// What check, explain and report say besides the findings: wrong calls, a config that cannot be used, what was left out.

/** What can be wrong in samspill.config.yaml besides what no file may hold. */
export type ConfigFaultKind =
  | 'unknown-rule'
  | 'unknown-option'
  | 'rule-id-taken'
  | 'not-a-list'
  | 'no-such-field'
  | 'condition-error'
  | 'condition-name'
  | 'condition-call'
  | 'condition-value'
  | 'condition-failed';

interface Names {
  name: string;
  other: string;
}

export interface CheckCommandWords {
  nothingHere(where: string): string;
  nothingHereHint: string;
  noSuchFile(path: string): string;
  configUnreadable(path: string): string;
  noConfig(path: string): string;
  configFault: Record<ConfigFaultKind, (names: Names) => string>;
  didYouMean(word: string): string;
  /** A wrong value of an option, and what would be right. */
  badValue(option: string, typed: string, right: string): string;
  right: { whole: string; shard: string; output: string };
  unknownFormat(typed: string, formats: readonly string[], near?: string): string;
  notInGit: string;
  noGit: string;
  noSuchRef(ref: string): string;
  /** Names `fetch-depth: 0`. */
  noSuchRefHint: string;
  noSharedPast(ref: string): string;
  gitFailed(said: string): string;
  /** Which files git has cannot be known; all else is looked at. */
  trackedUnknown(said: string): string;
  /** All found are unchanged since the ref. */
  noneChanged(count: number, ref: string): string;
  noneInShard(count: number, shard: string): string;
  /** What was mended in a file; with `isDry`, what would be. */
  fixed(path: string, parts: readonly string[], isDry: boolean): string;
  fixedPart: Record<FixedPart, string>;
  nothingToFix: string;
  /** The folder of --cache does not take it; nothing else is the matter. */
  notKept(why: string): string;
  /** Stands for a text that is marked for the group. */
  withheld: string;
  noParts: string;
  notAPart(path: string): string;
  notAPartHint: string;
  partsDiffer(one: string, other: string): string;
  unknownRule(typed: string, near?: string): string;
  explain: ExplainWords;
}

/** Headings and sentences of what is said of one rule. */
export interface ExplainWords {
  severity: string;
  off: string;
  /** The gravest it is while the charter is a draft; of a rule that is the same there, nothing is said. */
  inDraft(severity: string): string;
  ended: string;
  /** Of a rule that guesses: how it did on the four real charters it was tried on. */
  guesses(of: { found: number; mistaken: number }): string;
  presets(names: readonly string[]): string;
  options: string;
  option(name: string, usual: string, about: string): string;
  whatToDo: string;
  sources: string;
  breaks(today: string): string;
  /** A file of the example: `beside.yaml` is what check has found of what stands there. */
  beside(name: string): string;
  says: string;
  passes: string;
  waive: string;
  waiveWholly: string;
  notWaived: string;
  own: string;
}

export type FixedPart = 'ids' | 'crlf' | 'bom' | 'not-nfc' | 'no-final-newline' | 'page';
