// What merging and git-setup say, on the screen and, where two versions disagree, in the charter itself.
export interface MergeWords {
  /** Written in the charter, in the charter's language. */
  ourSide: string;
  theirSide: string;
  takenOut: string;
  changedIt: string;
  pointedAt(label: string): string;
  yes: string;
  no: string;
  /** Said on the screen. */
  merged(path: string): string;
  disputed(path: string, about: readonly string[]): string;
  disputedHint: string;
  renamed(label: string, from: string, to: string): string;
  withoutBase: string;
  cannotRead(path: string, from: string): string;
  cannotReadHint(path: string, stage: 2 | 3): string;
  tooBig(path: string): string;
  oursStands: string;
  missingFile(path: string): string;
  wrongCount(count: number): string;
  wrongCountHint: string;
  nothingToMerge(path: string): string;
  mergedBefore(path: string): string;
  addIt(path: string): string;
  renderIt: string;
  brokenMarkers(path: string): string;
  brokenMarkersHint: string;
  oneSideGone(path: string, stage: 2 | 3): string;
  oneSideGoneHint(path: string): string;
  setAside(path: string): string;
  pageNotMade: string;
  setup: SetupWords;
  diff: GitDiffWords;
}

export interface SetupWords {
  noGit: string;
  noGitHint: string;
  notInGit: string;
  notInGitHint: string;
  gitFailed(said: string): string;
  /** What stands in .gitattributes, and what git is told in the repository's own settings. */
  attributes(path: string): string;
  settings: string;
  install: string;
  attributesWritten(path: string): string;
  attributesThere(path: string): string;
  settingWritten(name: string): string;
  settingThere(name: string): string;
  settingOther(name: string, value: string): string;
  shared: string;
  onPath: string;
  owners(path: string): string;
  ownersReplace: string;
  ownersWhole: string;
  noActors: string;
}

export interface GitDiffWords {
  added: string;
  removed: string;
  unreadable(path: string): string;
  unmerged(path: string): string;
  noChange: string;
  wrongCall: string;
}
