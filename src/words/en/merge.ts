// What merging and git-setup say, in English.
import type { MergeWords } from '../merge-words.ts';

const side = (stage: 2 | 3): string => (stage === 2 ? 'your own version' : 'the other version');

export const merge: MergeWords = {
  ourSide: 'this branch',
  theirSide: 'the branch that comes in',
  takenOut: '(taken out)',
  changedIt: '(kept, and changed)',
  pointedAt: (label) => `(kept: ${label} points at it)`,
  yes: 'yes',
  no: 'no',
  merged: (path) => `${path} is merged, and the two sides agree.`,
  disputed: (path, about) =>
    about.length === 1
      ? `${path} is merged. The two sides disagree on one thing, which is now under disputes:`
      : `${path} is merged. The two sides disagree on ${about.length} things, which are now under disputes:`,
  disputedHint:
    'What you last agreed on stands; where that is not known, the field is empty. Settle each, or leave it disputed and take it up in the group.',
  renamed: (label, from, to) =>
    `Both sides had a new record called ${from}. “${label}” is now ${to}, and what pointed at it follows.`,
  withoutBase:
    'The version both came from is not there or cannot be read, so what one side took out may be back. Look through it.',
  cannotRead: (path, from) =>
    `${path} is not merged, because the version of ${from} cannot be read:`,
  cannotReadHint: (path, stage) =>
    `See it with: git show ":${stage}:${path}". Put what you want to keep in the file, then git add it`,
  tooBig: (path) => `${path} is not merged: put together it would be bigger than 2 MiB`,
  oursStands: 'your own version stands in the file, and git counts it as a conflict',
  missingFile: (path) => `cannot find ${path}, which git said would be there`,
  wrongCount: (count) =>
    `merge takes one charter, or the four files git gives it, and got ${count}`,
  wrongCountHint: 'to have git call it, run samspill git-setup',
  nothingToMerge: (path) => `there is no conflict in ${path}`,
  mergedBefore: (path) => `${path} is merged already and can be read.`,
  addIt: (path) =>
    `When it says what you want: samspill render, then git add ${path} and charter.md`,
  renderIt: 'Make charter.md anew afterwards: samspill render',
  brokenMarkers: (path) => `the conflict markers in ${path} do not belong together`,
  brokenMarkersHint:
    'get the file back as git left it with git checkout --merge -- charter.yaml, then run samspill merge again',
  oneSideGone: (path, stage) =>
    `${path} is not in ${side(stage)}: that side has deleted or moved it`,
  oneSideGoneHint: (path) => `keep it with git add ${path}, or let it go with git rm ${path}`,
  setAside: (path) =>
    `The file had been edited by hand since the merge. As it was, it is now in ${path}; move what you want to keep.`,
  pageNotMade: 'charter.md could not be made anew:',
  setup: {
    noGit: 'git is not installed here',
    noGitHint:
      'install git first; without it, samspill diff and samspill merge still work on files',
    notInGit: 'this folder is not in a git repository',
    notInGitHint: 'go to the folder of the repository, or make one with git init',
    gitFailed: (said) => `git could not do it: ${said}`,
    attributes: (path) => `In ${path}, which everybody shares:`,
    settings: 'In the settings of this repository, which each person has their own of:',
    install: 'To have this done: samspill git-setup --install',
    attributesWritten: (path) => `${path}: lines added`,
    attributesThere: (path) => `${path}: the lines were there already`,
    settingWritten: (name) => `${name}: set`,
    settingThere: (name) => `${name}: was set already`,
    settingOther: (name, value) => `${name}: was “${value}”, and has been replaced`,
    shared:
      'Commit .gitattributes. The settings do not come along with the repository: each person runs samspill git-setup --install once.',
    onPath:
      'git must be able to find the command samspill. Forges such as GitHub and GitLab do not run merge drivers: run samspill merge on what they leave in conflict.',
    owners: (path) =>
      `# For CODEOWNERS. On GitHub it is in .github/ or at the root, on GitLab in .gitlab/ or at the root.\n# ${path}`,
    ownersReplace:
      'Replace @your-organisation and the team names with what they are called on your forge: these are made from the ids of the charter.',
    ownersWhole: 'whoever merges the charter itself; every party may be named here',
    noActors: 'the charter names no organisations yet, so there is nobody to ask for approval',
  },
  diff: {
    added: 'the file is new',
    removed: 'the file is gone',
    unreadable: (path) => `${path} cannot be read as a charter on both sides; this is its text:`,
    unmerged: (path) => `${path} is in conflict: run samspill merge`,
    noChange: 'nothing that the charter says has changed',
    wrongCall: 'git-diff is called by git; samspill diff is the command for people',
  },
};
