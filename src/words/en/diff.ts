// What diff says, in English.
import { showDate } from '../date-input.ts';
import type { DiffWords } from '../diff-words.ts';
import { dates } from './dates.ts';

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const meant = (near: string | undefined): string =>
  near === undefined ? '' : `; did you mean ${near}?`;

export const diff: DiffWords = {
  title: (charter) => `What has changed in ${charter}`,
  version: (name) => {
    if (name.kind === 'file') return name.path;
    if (name.kind === 'review') return `the review of ${showDate(name.date, dates)}`;
    return name.date === undefined ? name.ref : `${name.ref} of ${showDate(name.date, dates)}`;
  },
  between: (from, to) => `From ${from} to ${to}`,
  counted: (changes) => many(changes, 'change', 'changes'),
  nothing: (from, to) => `nothing has changed from ${from} to ${to}`,
  impact: {
    party: 'Who takes part',
    commitment: 'What is promised',
    decision: 'How decisions are made',
    responsibility: 'Who answers for what',
    risk: 'Risks',
    progress: 'How far it has come',
    open: 'Open points, actions and decisions',
    wording: 'Wording',
    none: 'Order and ids',
  },
  kind: { added: 'new', removed: 'taken out', moved: 'moved', renamed: 'new id' },
  unsure: 'may be wording only',
  acceptedBy: (whoAndWhen) =>
    whoAndWhen === '' ? 'accepted as wording' : `accepted as wording: ${whoAndWhen}`,
  agreeAgain: 'Who must agree again',
  moreReasons: (count) => `and ${count} more; --format markdown shows them all`,
  nobodyAgain: 'Nobody has to agree again.',
  becauseOf: (record) => `follows from ${record}`,
  withheld: (count) => `${many(count, 'change is', 'changes are')} kept within the group`,
  folded: (count) => `${many(count, 'change', 'changes')} that nobody has to agree to`,
  notShown: (count) => `and ${count} more that there is no room for here`,
  before: 'Before',
  after: 'After',
  order: 'the order',
  charter: 'The charter',
  call: {
    gitFailed: (said) => `git said no: ${said}`,
    noGit: (what) => `“${what}” is a version that git knows, and there is no git here`,
    notInGit: (what) =>
      `there is no file “${what}” here, and this folder is not in a git repository`,
    noSuchVersion: (typed) =>
      `there is no file “${typed}” here, and git does not know it in this clone`,
    noSuchVersionHint:
      'fetch it first; in CI, fetch the whole history: fetch-depth: 0 for actions/checkout, GIT_DEPTH: 0 in GitLab',
    noSuchFileAt: (path, ref) => `${path} was not there in “${ref}”`,
    noPast: 'there is nothing to compare with: no review, and no earlier version in git',
    noPastHint: 'name two files, or run samspill adopt to freeze the first version',
    oldestIs: (ref, isShallow) =>
      isShallow
        ? `no review yet: compared with ${ref}, the oldest version in this clone, which does not reach all the way back`
        : `no review yet: compared with ${ref}, the oldest version in git`,
    unreadableAt: (where, count) =>
      `${where} cannot be read: ${many(count, 'place needs', 'places need')} mending`,
    emptyRef: 'the version to compare with is empty',
    emptyRefHint: 'in CI, a variable may not be set; name a file, a commit or review',
    reviewEdited: (path) =>
      `${path} is no longer what the review froze; what is compared with it may mislead`,
    tooMany: 'diff compares two versions, and more than two were named',
    sinceAndTwo: '--since is the older version: name the charter only, or two versions without it',
  },
  accept: {
    noted: (about) => `noted in the charter: the change of ${about} is only wording`,
    noSuchChange: (about, near) =>
      `nothing has changed in “${about}” between the two versions${meant(near)}`,
    noSuchChangeHint: 'samspill diff --format json names every change by record and field',
    already: (about) => `the change of ${about} counts as wording already`,
    noText: (about) => `the change of ${about} is more than other words for a text`,
    noTextHint:
      'a record that came or went, a date, a number, a choice or one text more is never only wording',
    notTheCharter:
      'what is only wording is noted in the charter, and the newer version is not a file',
    notTheCharterHint: 'name the older version only: samspill diff main --accept-wording …',
    noSuchParty: (typed, near) =>
      `there is no organisation, body or role “${typed}” in the charter${meant(near)}`,
    byAlone: '--by says who accepts a wording: it goes with --accept-wording',
    byMissing: 'who says that it is only wording? It is noted with the change: give --by',
    byMissingHint: (some) =>
      some.length === 0
        ? '--by takes an organisation, body or role of the charter, and it has none yet'
        : `--by takes an organisation, body or role of the charter by its id, such as ${some.join(', ')}`,
  },
};
