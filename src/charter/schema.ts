// Every entity and field of a charter: the one place where the format is stated.
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
  required,
  simple,
  text,
  yesNo,
  type ValueOf,
} from '../yaml/shape.ts';
import {
  entry,
  forms,
  keyed,
  leeway,
  party,
  partyOrText,
  positions,
  section,
  subjects,
  triggers,
  validity,
} from './building-blocks.ts';
import { arena } from './schema-arena.ts';
import { work } from './schema-work.ts';

const collaboration = section({
  name: needed(text()),
  purpose: needed(long()),
  form: needed(choice(forms)),
  form_reason: long(),
  network_purpose: choice(['learning', 'collaboration', 'both']),
  stage: text(),
  scope: record({ inside: list(text()), outside: list(text()) }),
  constraints: list(text()),
  mandated_by: list(
    entry({
      party: partyOrText(),
      relation: choice(['gives-mandate', 'sets-frame', 'appoints', 'funds', 'receives-advice']),
    }),
  ),
  host: party(),
  legal_basis: long(),
  advisory_only: yesNo(),
  does_not: list(text()),
  glue: long(),
  composition: long(),
  starts: date(),
  ends: date(),
  ends_when: list(text()),
});

const edition = section({
  version: text(),
  adopted: record({ on: date(), in: reference('arenas'), by: party() }),
  updated: date(),
  languages: list(keyed('code', { code: text(), authoritative: yesNo() })),
  history: list(
    entry({ version: needed(text()), date: date(), what: long(), approved_by: party() }),
  ),
});

const actor = entry({
  name: needed(text()),
  also_called: list(text()),
  count: text(),
  kind: choice([
    'state',
    'county',
    'municipality',
    'health',
    'education',
    'research',
    'private',
    'voluntary',
    'association',
    'standards-body',
    'international',
    'other',
  ]),
  standing: choice(['party', 'member', 'observer', 'associated', 'sponsor']),
  part: long(),
  brings: long(),
  alignment: long(),
  risk_appetite: long(),
  decision_lead_time: text(),
  joined: date(),
  left: date(),
  left_because: long(),
  succeeded_by: reference('actors'),
});

const membership = section({
  joining: record({ rule: long(), decided_by: party() }),
  leaving: record({ rule: long(), notice: text(), obligations: long() }),
  removal: record({
    grounds: list(text()),
    asked_by: text(),
    decided_by: party(),
    appeal: long(),
    return_after: text(),
  }),
  renewal: record({ rule: long(), rhythm: text() }),
  participation: long(),
});

const anchoring = entry({
  actor: needed(party()),
  state: choice(['asked-for', 'given', 'refused', 'withdrawn']),
  level: choice(['management', 'board', 'ministry', 'political', 'body-above']),
  how: long(),
  document: text(),
  signed: record({ by: text(), on: date() }),
  covers: list(choice(['goals', 'benefit', 'risk', 'resources', 'attendance'])),
  valid_from: date(),
  valid_to: date(),
  audience: list(text()),
  feedback: long(),
  mandate: record({
    representative: reference('roles'),
    decides_alone: list(leeway()),
    takes_home: list(leeway()),
  }),
});

const role = entry({
  title: needed(text()),
  kind: choice([
    'owner',
    'leader',
    'coordinator',
    'facilitator',
    'secretary',
    'representative',
    'liaison',
    'deputy',
    'other',
  ]),
  level: choice(['inside', 'above']),
  arenas: list(reference('arenas')),
  number: text(),
  held_by: list(keyed('actor', { actor: reference('actors') })),
  deputy: reference('roles'),
  requires: list(text()),
  responsibility: long(),
  authority: long(),
  reports_to: party(),
  chosen_how: text(),
  term: text(),
  term_limit: text(),
  rotation: text(),
  votes: text(),
  workload: text(),
});

const decisionRule = entry({
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

const escalation = entry({
  step: needed(text()),
  who: list(partyOrText()),
  takes: long(),
  within_days: number({ min: 0, whole: true }),
  outcome: choice(['advice', 'binding', 'binding-if-agreed']),
  ladder: text(),
});

const decision = entry({
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

const reporting = entry({
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

const document = entry({
  title: needed(text()),
  link: text(),
  relation: choice(['governs', 'annex', 'replaced', 'supports', 'translation']),
  state: text(),
  version: text(),
});

const state = record({
  state: choice(['not-relevant', 'parked', 'disputed']),
  reason: long(),
  owner: party(),
  due: date(),
  positions: positions(),
  check_again: record({ because: text(), since: date() }),
});

const dispute = entry({
  about: needed(reference('any', 'question', 'field')),
  alternatives: list(entry({ text: long(), from: text() })),
  positions: positions(),
  owner: party(),
  due: date(),
});

const session = entry({
  date: needed(date()),
  arena: reference('arenas'),
  participants: list(party()),
  minutes_spent: number({ min: 0, whole: true }),
  themes: list(text()),
  settled: list(text()),
});

const review = section({
  next: date(),
  when: text(),
  rhythm: text(),
  triggers: list(choice(triggers)),
  learning: long(),
  outcome: choice(['continue', 'change-form', 'end']),
  convened_by: reference('roles'),
  sign_off: choice(['none', 'asked', 'required']),
  under_way: record({
    started: date(),
    participants: list(party()),
    themes: map('theme', choice(['confirmed', 'changed', 'not-looked-at'])),
  }),
});

export const charterShape = record({
  format: required(number({ min: 1, whole: true })),
  pack: text(),
  language: needed(text('^[a-z]{2,3}$')),
  status: needed(choice(['draft', 'in-force', 'ended'])),
  collaboration,
  edition,
  ...work,
  actors: list(actor),
  stakeholders: list(
    entry({
      name: needed(text()),
      stake: choice(['affected', 'helper', 'blocker', 'owner']),
      dialogue: choice(['none', 'occasional', 'regular']),
      expected_at_table: yesNo(),
    }),
  ),
  liaisons: list(
    entry({ with: needed(partyOrText()), about: long(), through: reference('roles'), how: text() }),
  ),
  membership,
  sharing: list(
    entry({
      topic: needed(text()),
      level: choice(['open', 'group', 'not-shared']),
      reason: long(),
    }),
  ),
  anchoring: list(anchoring),
  arenas: list(arena),
  roles: list(role),
  decision_rules: list(decisionRule),
  escalation: orderedList(escalation),
  decisions: list(decision),
  reporting: list(reporting),
  working_differences: list(
    entry({
      difference: needed(text()),
      consequence: long(),
      actors: list(reference('actors')),
    }),
  ),
  terms: list(entry({ word: needed(text()), meaning: needed(long()) })),
  conduct: list(entry({ text: needed(long()) })),
  documents: list(document),
  rights: section({ ipr: long(), licence: text(), personal_data: long(), confidentiality: long() }),
  open_points: list(
    entry({
      question: needed(text()),
      about: reference('any', 'question'),
      owner: party(),
      due: date(),
      opened: date(),
      closed_by: reference('decisions'),
    }),
  ),
  actions: list(entry({ what: needed(text()), owner: party(), due: date(), status: text() })),
  answers: map('question', simple()),
  states: map('question', state),
  disputes: list(dispute),
  sessions: list(session),
  events: list(
    entry({
      date: needed(date()),
      kind: needed(choice(triggers)),
      about: reference('any'),
      note: long(),
      handled_in: date(),
    }),
  ),
  review,
  waivers: list(
    entry({
      rule: needed(text()),
      about: reference('any', 'question'),
      reason: needed(long()),
      by: needed(party()),
      until: needed(date()),
    }),
  ),
});

export type Charter = ValueOf<typeof charterShape>;
export type ListName = {
  [K in keyof Charter]-?: NonNullable<Charter[K]> extends { id?: string }[] ? K : never;
}[keyof Charter];
export type RecordOf<K extends ListName> = NonNullable<Charter[K]>[number];
/** A record of any list, when only its id and its fields by name matter. */
export type AnyRecord = { id?: string } & Record<string, unknown>;
