// What the agenda says, in English.
import type { AgendaWords } from '../agenda-words.ts';

export const agenda: AgendaWords = {
  title: (name) => (name === '' ? 'Agenda' : `Agenda: ${name}`),
  time: 'Time',
  inAll: (minutes) => (minutes === 1 ? '1 minute in all' : `${minutes} minutes in all`),
  level: 'Questions',
  levels: { core: 'the core questions', deeper: 'the core questions and the deeper ones' },
  order: 'Running order',
  from: 'From',
  minutes: 'Minutes',
  what: 'What',
  boxes: {
    opening: 'Who is here, and what we are here for',
    points: 'Open points and what is due',
    break: 'Break',
    closing: 'What we agreed, who does what, and when we meet again',
    spare: 'Time to spare',
  },
  themeAt: (title, from, minutes) => `${from} ${title} (${minutes} min)`,
  apart: 'Seen differently; begin here:',
  open: 'Still to talk through:',
  points: 'Open points',
  due: 'Due',
  leftOut: 'Left out',
  because: {
    'nothing-open': (title) => `${title}: nothing is open here`,
    'no-time': (title) => `${title}: there is no time for it; take it another day`,
  },
  withheld: (count) =>
    count === 1 ? 'one line kept within the group' : `${count} lines kept within the group`,
  needsMinutes: 'say how long you have: --minutes 120',
};
