// The talking list before the room, in English.
import { showDate } from '../date-input.ts';
import type { CompareWords } from '../compare-words.ts';
import { dates } from './dates.ts';

export const listed = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const counted = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const compare: CompareWords = {
  title: (name) => `${name}: what you said before the meeting`,
  who: 'Who has answered',
  answered: (count, of) =>
    `${count} of ${of} organisations ${count === 1 ? 'has' : 'have'} answered.`,
  waitingFor: (names) => `Nothing yet from ${listed(names)}.`,
  statements: 'What each has answered alone, furthest apart first',
  statementsIntro:
    'From 1, not at all true, to 5, fully true. Look at how far apart the answers are. They do not show who answered what, and they are never added up.',
  standings: {
    differ: 'Where you say different things',
    alone: 'Where only one has answered',
    own: 'What each says of itself',
    agree: 'Where you say the same',
  },
  count: (answered) => `${answered} answered`,
  median: (median) => `median ${median}`,
  fromTo: (least, most) => `from ${least} to ${most}`,
  wide: 'three steps or more apart: you see this differently',
  near: 'fewer than three steps apart',
  cannotSay: (count) => (count === 1 ? 'one could not say' : `${count} could not say`),
  onlyOnScreen:
    'The dots are for the screen you sit around: they are never written to a file or passed on to another program.',
  tooFew:
    'Fewer than three have answered with a number. Nothing is shown, so that nobody can tell what another has answered.',
  since: (date) => `Since ${showDate(date, dates)}`,
  medianMoved: { up: 'median up ↑', down: 'median down ↓', same: 'median as before →' },
  spreadMoved: {
    wider: 'further apart ↔',
    narrower: 'closer together ↔',
    same: 'as far apart as before',
  },
  dotAt: (count, value) => `${counted[count] ?? count} at ${value}`,
  readOut: (why) => `May be read out: “${why.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  talk: (text) => `To begin with: ${text}`,
  talkPlainly: (theme) =>
    `To begin with: let each say what it thought of when it answered. The theme is “${theme}”.`,
  related: (label, names, more) =>
    `In the charter – ${label}: ${names.join('; ')}${more === 0 ? '' : ` and ${more} more`}`,
  saidBy: (text, actors) => `${listed(actors)}: ${text}`,
  onList: listed,
  alike: (labels) => `You say the same here: ${labels.join('; ')}`,
  notOnList: (actors) => `not named by ${listed(actors)}`,
  leftOpen: (actors) => `Left open by ${listed(actors)}.`,
  none: (folder) => `there are no contributions in ${folder} yet`,
  noneHint:
    'samspill worksheet makes a worksheet for an organisation; samspill contribute --import takes it back',
  cannotRead: (path, count) =>
    count === 1
      ? `${path} cannot be read:`
      : `${path} cannot be read; ${count} places need mending:`,
  notQuoted: (place) => `${place}: what stands here cannot be read, and is not shown to everybody`,
  notQuotedHint: (file) =>
    `the organisation itself can see what is wrong with: samspill contribute --import ${file}`,
  leftOut: (path, count) =>
    count === 1
      ? `${path}: one answer does not fit this charter and is left out:`
      : `${path}: ${count} answers do not fit this charter and are left out:`,
  otherActor: (path, actor) =>
    `${path} says it is from “${actor}”; it is left out until the name of the file says so too`,
  unknownActor: (path, actor) =>
    `${path} is from “${actor}”, which does not take part; it is left out`,
};
