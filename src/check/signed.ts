// The signatures of actors that take part, with their place in the charter, and what their changed parts are called.
import { isPresent } from '../charter/present.ts';
import { recordsOf } from '../charter/references.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';
import type { SignatureNow } from '../charter/signature-file.ts';
import type { Context } from './rule.ts';

export interface Placed {
  signature: SignatureNow;
  actor: RecordOf<'actors'>;
  index: number;
}

export const presentSignatures = ({ charter, beside }: Context): Placed[] =>
  (beside.signatures?.now ?? []).flatMap((signature) => {
    const index = (charter.actors ?? []).findIndex(({ id }) => id === signature.actor);
    const actor = charter.actors?.[index];
    return actor === undefined || !isPresent(actor) ? [] : [{ signature, actor, index }];
  });

/** A section is called by its key. What is kept within the group is not named. */
export const partsCalled = (charter: Charter, { stale, group, gone }: SignatureNow): string =>
  stale
    .filter((id) => !group.includes(id))
    .map((id) => called(charter, id) ?? gone[id] ?? id)
    .join('; ');

/** What has no name of its own is called as what it points at. */
const called = (charter: Charter, id: string): string | undefined => {
  const records = recordsOf(charter);
  const there = records.get(id);
  return there === undefined || there.named
    ? there?.label
    : (records.get(there.label)?.label ?? there.label);
};
