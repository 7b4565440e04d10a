// What the minutes say of themselves, in English.
import type { MinutesWords } from '../minutes-words.ts';
import { impacts } from './impacts.ts';

export const minutes: MinutesWords = {
  title: (name) => `Minutes – ${name}`,
  when: 'When',
  who: 'Who took part',
  time: 'Time spent',
  minutesSpent: (count) => (count === 1 ? 'one minute' : `${count} minutes`),
  outcome: 'The review ended in',
  next: 'Next review',
  noNext: 'no date yet',
  themes: 'Themes',
  theme: 'Theme',
  result: 'What came of it',
  verdicts: {
    confirmed: 'confirmed',
    changed: 'changed',
    'not-looked-at': 'not looked at',
  },
  changes: 'What changed',
  nothingChanged: 'Nothing changed.',
  nothingToCompare: 'There is no earlier version to compare with.',
  impacts,
  whole: {
    added: (name) => `new: ${name}`,
    removed: (name) => `taken out: ${name}`,
    changed: (name) => `changed: ${name}`,
    moved: (name) => `moved: ${name}`,
    renamed: (name) => `new id: ${name}`,
  },
  field: (place, before, after) =>
    before === ''
      ? `${place} – now “${after}”`
      : after === ''
        ? `${place} – “${before}” is taken out`
        : `${place} – from “${before}” to “${after}”`,
  withheld: (count) =>
    count === 1
      ? 'One change is kept within the group.'
      : `${count} changes are kept within the group.`,
  present: (here, of) => `${here} of ${of} members present`,
  quorum: (said, isMet) =>
    isMet === undefined
      ? `quorum ${said}`
      : isMet
        ? `quorum ${said}, met`
        : `quorum ${said}, not met`,
  threshold: (said) => `threshold ${said}`,
  held: (count, position) => `${position}: ${count}`,
  remedies: (count, objections) =>
    objections === 1
      ? count === 1
        ? 'what would help is recorded'
        : 'what would help is not recorded'
      : `what would help is recorded for ${count} of ${objections}`,
  noSessions: 'the charter holds no session to write minutes of',
  noSessionsHint: 'say from which day: samspill minutes --since 2026-06-15',
  badSince: (typed) => `“${typed}” is neither a date nor the id of a session`,
  badSinceHint: 'a date is written 2026-06-15; the sessions stand under sessions in charter.yaml',
};
