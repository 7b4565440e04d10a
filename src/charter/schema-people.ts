// Who takes part and on what terms: actors, membership, anchoring, roles.
import {
  allTouch,
  choice,
  date,
  list,
  long,
  needed,
  record,
  reference,
  text,
  touches,
} from '../yaml/shape.ts';
import { entry, keyed, leeway, party, section } from './building-blocks.ts';

/** Who is in, and as what, is party; what it is called and brings is a commitment. */
export const actor = entry({
  ...allTouch('commitment', {
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
  }),
  standing: choice(['party', 'member', 'observer', 'associated', 'sponsor']),
  ...allTouch('commitment', {
    part: long(),
    brings: long(),
    alignment: long(),
    risk_appetite: long(),
    decision_lead_time: text(),
  }),
  joined: date(),
  left: date(),
  left_because: long(),
  succeeded_by: reference('actors'),
});

export const membership = section({
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

export const anchoring = entry({
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
  mandate: touches(
    'decision',
    record({
      representative: reference('roles'),
      decides_alone: list(leeway()),
      takes_home: list(leeway()),
    }),
  ),
});

/** Who fills it, and that it is there, is responsibility; what it may do is a decision. */
export const role = entry({
  ...allTouch('commitment', {
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
  }),
  held_by: list(keyed('actor', { actor: reference('actors') })),
  deputy: reference('roles'),
  requires: touches('commitment', list(text())),
  responsibility: long(),
  authority: touches('decision', long()),
  ...allTouch('commitment', { reports_to: party(), chosen_how: text() }),
  ...allTouch('decision', { term: text(), term_limit: text(), rotation: text(), votes: text() }),
  workload: touches('commitment', text()),
});
