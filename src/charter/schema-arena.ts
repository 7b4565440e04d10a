// An arena: a body or place that meets, decides or talks.
import {
  allTouch,
  choice,
  date,
  list,
  long,
  needed,
  number,
  record,
  reference,
  text,
  touches,
} from '../yaml/shape.ts';
import { entry, leeway, party, partyOrText, validity } from './building-blocks.ts';

const seat = entry({
  who: needed(partyOrText()),
  number: text(),
  chosen_how: text(),
  requires: text(),
  term: text(),
  term_limit: text(),
  alternates: text(),
  speaks: text(),
  votes: text(),
});

/** Its place, powers and members are a decision, and so is that it is there; how it meets is a commitment. */
export const arena = entry({
  name: touches('commitment', needed(text())),
  kind: choice([
    'decision-making',
    'strategic',
    'operational',
    'advisory',
    'learning',
    'meeting-place',
    'channel',
  ]),
  purpose: touches('commitment', long()),
  tasks: list(text()),
  part_of: reference('arenas'),
  created_by: party(),
  reports_to: list(partyOrText()),
  members: list(party()),
  observers: list(partyOrText()),
  seats: list(seat),
  composition: record({
    min: text(),
    max: text(),
    caps: text(),
    balance: text(),
    eligible: text(),
  }),
  ...allTouch('commitment', { rhythm: text(), mode: text(), notice: text() }),
  convener: touches('responsibility', reference('roles')),
  agenda_by: touches('responsibility', partyOrText()),
  ...allTouch('commitment', {
    open_to: text(),
    minutes: long(),
    form_rules: long(),
    access: long(),
    usual_attendance: number({ min: 0, whole: true }),
  }),
  delegated: list(leeway()),
  may_not: list(leeway()),
  validity: validity(),
  starts: date(),
  ends: date(),
});
