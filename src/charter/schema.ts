// Every entity and field of a charter: the one place where the format is stated.
import {
  allTouch,
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
  touches,
  yesNo,
  type ValueOf,
} from '../yaml/shape.ts';
import {
  entry,
  forms,
  keyed,
  owner,
  party,
  partyOrText,
  section,
  triggers,
} from './building-blocks.ts';
import { arena } from './schema-arena.ts';
import { work } from './schema-work.ts';
import { actor, anchoring, membership, role } from './schema-people.ts';
import {
  decision,
  decisionRule,
  dispute,
  escalation,
  reporting,
  review,
  session,
  state,
} from './schema-governance.ts';

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

/** Half of the half of a fingerprint is enough to know one text of a field by. */
const textMark = () => text('^[0-9a-f]{16}$');

/** What a person has said only says the same in other words: that field, and exactly these two texts. */
const acceptedWording = keyed('to', {
  about: needed(reference('any', 'question', 'field')),
  from: needed(textMark()),
  to: needed(textMark()),
  by: needed(party()),
  on: date(),
});

const edition = section({
  version: text(),
  adopted: record({ on: date(), in: reference('arenas'), by: party() }),
  updated: date(),
  languages: list(keyed('code', { code: text(), authoritative: yesNo() })),
  history: list(
    entry({ version: needed(text()), date: date(), what: long(), approved_by: party() }),
  ),
  accepted_wording: touches('wording', list(acceptedWording)),
});

const document = entry({
  title: needed(text()),
  link: text(),
  relation: choice(['governs', 'annex', 'replaced', 'supports', 'translation']),
  state: text(),
  version: text(),
});

export const charterShape = record(
  allTouch('commitment', {
    format: touches('wording', required(number({ min: 1, whole: true }))),
    pack: touches('open', text()),
    language: needed(text('^[a-z]{2,3}$')),
    status: needed(choice(['draft', 'in-force', 'ended'])),
    collaboration,
    edition: touches('decision', edition),
    ...work,
    actors: touches('party', list(actor)),
    stakeholders: list(
      entry({
        name: needed(text()),
        stake: choice(['affected', 'helper', 'blocker', 'owner']),
        dialogue: choice(['none', 'occasional', 'regular']),
        expected_at_table: yesNo(),
      }),
    ),
    liaisons: list(
      entry({
        with: needed(partyOrText()),
        about: long(),
        through: reference('roles'),
        how: text(),
      }),
    ),
    membership: touches('decision', membership),
    sharing: list(
      entry({
        topic: needed(text()),
        level: choice(['open', 'group', 'not-shared']),
        reason: long(),
      }),
    ),
    anchoring: list(anchoring),
    arenas: touches('decision', list(arena)),
    roles: touches('responsibility', list(role)),
    decision_rules: touches('decision', list(decisionRule)),
    escalation: touches('decision', orderedList(escalation)),
    decisions: touches('open', list(decision)),
    reporting: touches('responsibility', list(reporting)),
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
    rights: section({
      ipr: long(),
      licence: text(),
      personal_data: long(),
      confidentiality: long(),
    }),
    open_points: touches(
      'open',
      list(
        entry({
          question: needed(text()),
          about: reference('any', 'question'),
          owner: owner(),
          due: date(),
          opened: date(),
          closed_by: reference('decisions'),
        }),
      ),
    ),
    actions: touches(
      'open',
      list(
        entry({
          what: needed(text()),
          owner: owner(),
          due: date(),
          status: touches('progress', text()),
        }),
      ),
    ),
    answers: map('question', simple()),
    states: touches('open', map('question', state)),
    disputes: touches('open', list(dispute)),
    sessions: touches('progress', list(session)),
    events: touches(
      'progress',
      list(
        entry({
          date: needed(date()),
          kind: needed(choice(triggers)),
          about: reference('any'),
          note: long(),
          handled_in: date(),
        }),
      ),
    ),
    review: touches('decision', review),
    waivers: touches(
      'open',
      list(
        entry({
          rule: needed(text()),
          about: reference('any', 'question'),
          reason: needed(long()),
          by: needed(party()),
          until: needed(date()),
        }),
      ),
    ),
  }),
);

export type Charter = ValueOf<typeof charterShape>;
export type ListName = {
  [K in keyof Charter]-?: NonNullable<Charter[K]> extends { id?: string }[] ? K : never;
}[keyof Charter];
export type RecordOf<K extends ListName> = NonNullable<Charter[K]>[number];
/** A record of any list, when only its id and its fields by name matter. */
export type AnyRecord = { id?: string } & Record<string, unknown>;
