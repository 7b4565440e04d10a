// What was typed after --actor → one of the organisations that take part.
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { recordName } from '../interview/naming.ts';
import { entriesOf, presentActors } from '../interview/records.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Call } from './call.ts';

export const actorOf = (
  { words }: Pick<Call, 'words'>,
  charter: Charter,
  typed: string | undefined,
): { id: string; name: string } => {
  const said = words.worksheet;
  const present = presentActors(charter).map((record) => ({
    id: record.id ?? '',
    name: recordName(charter, 'actors', record),
  }));
  const ids = present.map(({ id }) => id);
  if (typed === undefined) throw new UserError(said.actorNeeded, said.actorsAre(ids));
  const found =
    present.find(({ id }) => id === typed) ??
    present.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
  if (found) return found;
  const left = entriesOf(charter, 'actors').find(({ id }) => id === typed);
  throw left
    ? new UserError(said.actorLeft(recordName(charter, 'actors', left)), said.actorsAre(ids))
    : new UserError(said.noSuchActor(typed, nearest(typed, ids)), said.actorsAre(ids));
};
