// How it is governed and what was settled: decision rules, escalation, the log, reporting, states, sessions, review.
import {
  choice,
  date,
  list,
  long,
  map,
  needed,
  number,
  orderedList,
  record,
  reference,
  text,
  touches,
} from '../yaml/shape.ts';
import {
  entry,
  keyed,
  owner,
  party,
  partyOrText,
  positions,
  section,
  subjects,
  triggers,
  validity,
} from './building-blocks.ts';

export const decisionRule = entry({
  title: needed(text()),
  subject: choice(subjects),
  method: choice(['consensus', 'consent', 'vote', 'one-decides', 'each-at-home', 'not-stated']),
  proposed_by: party(),
  decider: list(party()),
  approved_by: party(),
  order: orderedList(keyed('party', { party: party(), does: text() })),
  consulted: list(party()),
  informed: list(partyOrText()),
  validity: validity(),
  response_days: number({ min: 0, whole: true }),
});

export const escalation = entry({
  step: needed(text()),
  who: list(partyOrText()),
  takes: long(),
  within_days: number({ min: 0, whole: true }),
  outcome: choice(['advice', 'binding', 'binding-if-agreed']),
  ladder: text(),
});

export const decision = entry({
  date: needed(date()),
  title: needed(text()),
  subject: choice(subjects),
  arena: reference('arenas'),
  rule: reference('decision_rules'),
  by: list(party()),
  reason: long(),
  alternatives: long(),
  affects: list(reference('any')),
  confirmed_at_home: list(reference('actors')),
  positions: positions(),
  supersedes: reference('decisions'),
  review_by: date(),
});

export const reporting = entry({
  title: needed(text()),
  by: party(),
  to: list(partyOrText()),
  via: text(),
  what: list(choice(['goals', 'benefit', 'resources', 'progress'])),
  detail: choice(['inputs', 'goals']),
  rhythm: text(),
  minimum: long(),
  duties: long(),
});

export const state = record({
  state: choice(['not-relevant', 'parked', 'disputed']),
  reason: long(),
  owner: owner(),
  due: date(),
  positions: positions(),
  check_again: record({ because: text(), since: date() }),
});

export const dispute = entry({
  about: needed(reference('any', 'question', 'field')),
  alternatives: list(entry({ text: long(), from: text() })),
  positions: positions(),
  owner: owner(),
  due: date(),
});

export const session = entry({
  date: needed(date()),
  arena: reference('arenas'),
  participants: list(party()),
  minutes_spent: number({ min: 0, whole: true }),
  themes: list(text()),
  settled: list(text()),
});

export const review = section({
  next: date(),
  when: text(),
  rhythm: text(),
  triggers: list(choice(triggers)),
  learning: touches('progress', long()),
  outcome: touches('progress', choice(['continue', 'change-form', 'end'])),
  convened_by: touches('responsibility', reference('roles')),
  sign_off: choice(['none', 'asked', 'required']),
  under_way: touches(
    'progress',
    record({
      started: date(),
      participants: list(party()),
      themes: map('theme', choice(['confirmed', 'changed', 'not-looked-at'])),
    }),
  ),
});
