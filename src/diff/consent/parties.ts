// Parties of a charter → the actors they stand for, and which of them bind themselves.
import { byId, holders, isPresent } from '../../charter/present.ts';
import type { Charter, RecordOf } from '../../charter/schema.ts';

export type Actor = RecordOf<'actors'>;

/** A role stands for those who hold it, an arena for its members, and theirs. */
export function actorsBehind(charter: Charter, parties: readonly string[]): Set<string> {
  const actors = new Set<string>();
  const seen = new Set<string>();
  const left = [...parties];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (byId(charter.actors, id)) actors.add(id);
    left.push(...(byId(charter.arenas, id)?.members ?? []));
    left.push(...holders(byId(charter.roles, id) ?? {}));
  }
  return actors;
}

const outside: readonly (string | undefined)[] = ['observer', 'associated', 'sponsor'];

/** Party or member, and not left. One without a standing counts, unless it stands above: who only receives advice does not. */
export function members(charter: Charter): string[] {
  const above = (charter.collaboration?.mandated_by ?? [])
    .filter(({ relation }) => relation !== 'receives-advice')
    .map(({ party }) => party);
  return (charter.actors ?? []).flatMap((actor) => {
    const { id, standing } = actor;
    if (id === undefined || !isPresent(actor) || outside.includes(standing)) return [];
    return standing === undefined && above.includes(id) ? [] : [id];
  });
}

/** Those of them that are there and have not left. */
export const present = (charter: Charter, ids: Iterable<string>): string[] => {
  const here = new Set((charter.actors ?? []).filter(isPresent).map(({ id }) => id));
  return [...ids].filter((id) => here.has(id));
};
