// The pieces that several entities share: what every record may carry, parties, leeway, validity, positions.
import {
  choice,
  date,
  list,
  long,
  record,
  reference,
  referenceOrText,
  text,
  touches,
  type Field,
  type Shape,
} from '../yaml/shape.ts';

export const forms = [
  'network',
  'meeting-place',
  'project',
  'programme',
  'product-organisation',
  'council',
  'agreement',
  'combination',
  'other',
] as const;
export const triggers = [
  'new-actor',
  'actor-left',
  'new-need',
  'changed-form',
  'joint-money',
  'new-mandate',
  'incident',
  'other',
] as const;
export const subjects = [
  'goals',
  'priority',
  'money',
  'membership',
  'approval',
  'election',
  'removal',
  'publication',
  'change',
  'amendment',
  'other',
] as const;

export const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** Whoever answers for it: it moves responsibility wherever it stands. */
export const owner = () => touches('responsibility', party());
const partyLists = ['actors', 'arenas', 'roles'];
export const party = () => reference(...partyLists);
export const partyOrText = () => referenceOrText(...partyLists);

const note = touches('wording', long());
const common = {
  note,
  confidence: touches('open', choice(['decided', 'tentative', 'assumed'])),
  visibility: choice(['open', 'group']),
  unsettled: touches(
    'open',
    list(record({ field: text(), by: party(), due: date(), note }, 'field')),
  ),
} as const;

type Entries = Readonly<Record<string, Shape | Field>>;

/** An entry of a list: it has an id, and what every entry may carry. */
export const entry = <E extends Entries>(fields: E) =>
  record({ id: text(idPattern), ...fields, ...common });
/** A single section of the file. */
export const section = <E extends Entries>(fields: E) => record({ ...fields, ...common });
/** An entry told apart by a reference or a code instead of an id. */
export const keyed = <E extends Entries>(by: keyof E & string, fields: E) => record(fields, by);

export const leeway = () =>
  entry({
    subject: choice(subjects),
    up_to: text(),
    text: long(),
  });

export const validity = () =>
  record({
    quorum: text(),
    threshold: text(),
    tie_break: text(),
    window: text(),
    veto: text(),
    tiers: list(entry({ when: text(), who: party() })),
  });

export const positions = () =>
  list(
    keyed('actor', {
      actor: reference('actors'),
      position: choice(['support', 'support-with-changes', 'can-live-with', 'object', 'abstain']),
      reason: long(),
      remedy: long(),
    }),
  );
