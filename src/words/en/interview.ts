// What the interview says, in English.
import { showDate } from '../date-input.ts';
import type { InterviewWords } from '../interview-words.ts';
import { room } from './room.ts';
import { dates } from './dates.ts';
import { take } from './take.ts';

const day = (date: string): string => showDate(date, dates);

export const interview: InterviewWords = {
  take,
  room,
  yes: 'yes',
  no: 'no',
  scale: ['not at all true', 'hardly true', 'partly true', 'largely true', 'fully true'],
  day,
  cannotSay: 'cannot say',
  states: {
    open: 'open',
    answered: 'answered',
    'not-relevant': 'not relevant',
    parked: 'parked',
    disputed: 'disputed',
  },
  checkAgain: 'to look at again',
  newRecord: (noun) => `new ${noun}`,
  cell: (name, field) => `${name} – ${field}`,
  example: (text) => `Example: ${text}`,
  facilitatorNote: (text) => `For the facilitator: ${text}`,
  sources: (question, trace) => `${question} · rests on ${trace.join(', ')}`,
  themeOpens: (title) => `New theme: ${title}`,
  themeEnds: (title) => `${title}: what the charter says now`,
  answeredAlone: (count) =>
    count === 1
      ? 'One statement in this theme is answered by each organisation alone, not here.'
      : `${count} statements in this theme are answered by each organisation alone, not here.`,
  filledCells: (filled, of) =>
    filled === of
      ? 'every field is filled in'
      : `${of - filled} of ${of} ${of === 1 ? 'field' : 'fields'} ${of - filled === 1 ? 'stands' : 'stand'} open`,
  askedAgain: (questions) => [
    'Other answers rest on the one you changed. They are kept, but worth another look:',
    ...questions.map((question) => `– ${question}`),
  ],
  resumed: (done, of) =>
    `Picking up where you left off. ${done} of ${of} questions are dealt with.`,
  lastSitting: (date, themes) =>
    themes.length === 0
      ? `Last time: ${day(date)}.`
      : `Last time, ${day(date)}: ${themes.join(', ')}.`,
  nothingBefore: 'This is the first question.',
  nothingToAsk: (question) => `There is nothing to ask here yet: “${question}”`,
  nothingAbove: 'there is nothing in the row above',
  notHere: 'that does not work on this question',
  notANumber: (typed) => `“${typed}” is not a number; type 3, for instance`,
  notWhole: (typed) => `“${typed}” is not a whole number; type 3, for instance`,
  outOfLimits: (typed, min, max) =>
    max === undefined
      ? `“${typed}” is too low; type ${min ?? 0} or more`
      : `“${typed}” is outside the limits; type a number from ${min ?? 0} to ${max}`,
  notADate: (typed) => `“${typed}” is not understood as a date; type 15 June 2026, for instance`,
  noSuchRecord: (typed) => `cannot find “${typed}”; pick from the list or make a new one`,
  noSuchQuestion: 'no such question; pick one from the overview',
  noActorsYet: 'no actors are listed yet, so nobody can hold another view',
  whyNotRelevant: 'Why is this not relevant to you?',
  reasonNeeded: 'type a short reason, or go back',
  note: {
    decision: {
      ask: 'What did you agree? One line.',
      why: 'It goes into the decision log with today’s date.',
      noted: (line) => `Decision noted: ${line}`,
    },
    action: {
      ask: 'What is to be done? One line.',
      why: 'Who does it and by when is asked at the end of the theme.',
      noted: (line) => `Action noted: ${line}`,
    },
    'open-point': {
      ask: 'What do you leave open for later? One line.',
      why: 'Who takes it up and by when is asked at the end of the theme.',
      noted: (line) => `Open point noted: ${line}`,
    },
  },
  whoHoldsOtherwise: 'Who sees this differently? The others are noted as supporting it.',
  inDispute:
    'You have noted that you differ on this. The menu shows it, and ends it once you agree.',
  nobodyEndsIt: 'If you agree now, go on without ticking anybody. Then the dispute is over.',
  disputeOver: 'The dispute is over, and what was noted about it is gone.',
  whichPosition: 'Where does it stand?',
  positionNeeded: 'pick one of these, or go back',
  whichReason: 'Why? One sentence will do.',
  whichRemedy: 'What would make it possible for you to join in?',
  editWhich: (name) => `${name}: what do you want to change?`,
  editLeave: 'An empty line and Enter when you are done.',
  removeWhich: (name) => `Remove “${name}”?`,
  pointedAt: 'These refer to it:',
  removeNow: 'remove it',
  endIt: 'end it, but keep it in the charter',
  replaceIt: 'put another in its place everywhere',
  replaceBy: (name) => `What should stand in place of “${name}”?`,
  keepIt: 'keep it as it is',
  stillPointedAt: 'something else in the charter refers to this; change that first',
  overview: 'All the questions',
  overviewHow: 'Pick a question to go there, or type part of it to find it.',
  whoIsHere: 'Who is here today?',
  whoIsHereWhy: 'So that the charter says who took part in what.',
  looseAsk: (count) =>
    count === 1
      ? 'One point has no owner. Who takes it?'
      : `${count} points have no owner. Who takes them?`,
  looseLeave: 'leave without an owner',
  looseDefault: (role, due) =>
    due === undefined ? `${role} takes them all` : `${role} takes them all, by ${day(due)}`,
  looseEach: 'go through them one by one',
  whoTakesIt: 'Who takes this?',
  byWhen: 'By when?',
  endNoGaps: 'Every question is dealt with. Write the charter?',
  endGaps: (count) =>
    count === 1
      ? 'One question is left. Go there, or write now.'
      : `${count} questions are left. Go to one of them, or write now.`,
  endHow: 'What is open is shown as open in the charter.',
  writeCharter: 'write the charter',
  conflict: (place) => `“${place}” was changed in the file while you answered. Which should stand?`,
  conflictWhy: 'Nothing has been overwritten. Choose which one holds.',
  conflictMine: (value) => `what you answered here: ${value}`,
  conflictTheirs: (value) => `what the file says: ${value}`,
  nothing: '(empty)',
};
