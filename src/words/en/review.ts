// What the review says, in English.
import { showDate } from '../date-input.ts';
import type { ReviewWords } from '../review-words.ts';
import { dates } from './dates.ts';

const day = (date: string): string => showDate(date, dates);

export const review: ReviewWords = {
  dueTitle: (name) => `${name}: what is due`,
  dueNothing: 'Nothing is overdue, and nothing has changed since last time.',
  dueHow: 'This is what the review looks at first. Enter goes on.',
  due: {
    overdue: 'Past its date',
    soon: 'Runs out soon',
    changed: 'Changed since last time',
    parked: 'Parked',
    disputed: 'Views differ',
    open: 'Open points',
    signatures: 'Sign-off',
    signals: 'Signs that another form may suit you',
    events: 'Happened, and not dealt with yet',
  },
  withOwner: (text, owner, due) => {
    const rest = [owner, due === undefined ? undefined : `by ${day(due)}`].filter(
      (one) => one !== undefined,
    );
    return rest.length === 0 ? text : `${text} (${rest.join(', ')})`;
  },
  until: (text, date) => `${text} (until ${day(date)})`,
  moved: (place, impact) => `${place} – ${impact}`,
  lastReview: (date) => `Compared with the review of ${day(date)}.`,
  noReviewYet: 'There has been no review yet, so there is nothing to compare with.',

  whatHappened: 'What has happened since last time that touches this charter?',
  whatHappenedWhy:
    'A review is due on its date, and also when something new is known. What the comparison showed is ticked.',
  whatWasIt: (kind) => `${kind}: what was it? One line.`,
  whatWasItWhy: 'So that the charter says what brought it about.',
  found: {
    'new-actor': (name) => `${name} came in`,
    'actor-left': (name) => `${name} left`,
    'new-need': (name) => `new: ${name}`,
    'changed-form': (name) => `the form is now ${name}`,
    'joint-money': (name) => name || 'there is joint money now',
    'new-mandate': (name) => `${name} has a new mandate`,
    incident: (name) => name,
    other: (name) => name,
  },

  verdict: (theme) => `${theme}: does this still hold?`,
  verdictWhy: '“Nothing has changed” is an outcome too, and is recorded as one.',
  sinceLast: 'Since last time:',
  saysNow: 'The charter says:',
  verdicts: {
    confirmed: 'it still holds',
    changed: 'something is to change',
    park: 'park it for later',
    'not-looked-at': 'not looked at this time',
  },
  verdictAbout: {
    confirmed: 'looked at together and confirmed',
    changed: 'you choose which questions',
    park: 'becomes an open point with an owner',
    'not-looked-at': 'recorded as it is',
  },
  parkedTheme: (theme) => `${theme}: go through it again`,
  which: (theme) => `${theme}: which of these are to change?`,
  whichWhy: 'What moved, is open or is seen differently is ticked.',
  seenOtherwise: 'seen differently',

  endAllSeen: 'Every theme is dealt with. Record the review?',
  endUnseen: (count) =>
    count === 1
      ? 'One theme has not been looked at. Go there, or record the review now.'
      : `${count} themes have not been looked at. Go to one of them, or record the review now.`,
  endHow: 'The charter is kept as it stands after this review, and the next one compares with it.',
  recordNow: 'record the review',
  nextFirst: 'set the date of the next review first',
  recorded: (date) => `The review of ${day(date)} is recorded.`,

  deleteContributions: (count) =>
    count === 1
      ? 'Delete the one contribution in contributions/?'
      : `Delete the ${count} contributions in contributions/?`,
  deleteContributionsWhy:
    'How far apart you were is kept with the review; who answered what is not needed any more.',
  contributionsDeleted: (count) =>
    count === 1 ? 'One contribution is deleted.' : `${count} contributions are deleted.`,
  noTerminal: 'review asks the group its questions, and needs a terminal for it',
  noTerminalHint:
    'a review held elsewhere is recorded with --record, and answers in a file with --from answers.yaml',
  badDate: (typed) => `“${typed}” is not a date; write it as 2026-06-15`,
  inFuture: (date) => `${day(date)} has not been yet; a review is recorded after it was held`,
  laterReview: (date) => `there is a later review, of ${day(date)}`,
  laterReviewHint: 'reviews are recorded in the order they were held',
  noSuchParty: (typed, near) =>
    `no organisation, body or role has the id “${typed}”${near === undefined ? '' : `; did you mean ${near}?`}`,
  noSuchPartyHint: 'ids stand in charter.yaml; separate several with a comma',
  noSuchTheme: (typed, near) =>
    `there is no theme “${typed}”${near === undefined ? '' : `; did you mean ${near}?`}`,
  twoVerdicts: (theme) => `the theme ${theme} is named both as confirmed and as changed`,
  noVerdicts:
    'No theme was named, so all are recorded as not looked at. --confirmed and --changed name them.',
  nothingChangedIn: (themes) =>
    `Recorded as changed, as you said, though the charter says the same as last time: ${themes.join(', ')}.`,
  bareTheme: (theme) => `--record needs to know what came of the theme ${theme}`,
  bareThemeHint: 'name it with --confirmed or --changed; --theme alone says nothing of it',
  nextIsPast: (date) => `The next review is set to ${day(date)}, which has passed.`,
  notDraft: 'This charter is a draft. When you agree on it, samspill adopt puts it in force.',
  resumed: (done, of) => `The review goes on. ${done} of ${of} themes are dealt with.`,
};
