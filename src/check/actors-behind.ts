// Parties → the actors they stand for: a role for those who hold it, an arena for its members.
import type { Charter } from '../charter/schema.ts';
import { holders } from '../charter/present.ts';

/** The parties themselves are among them. */
export const actorsBehind = (charter: Charter, parties: readonly string[]): string[] => {
  const members = (charter.arenas ?? [])
    .filter(({ id }) => id !== undefined && parties.includes(id))
    .flatMap((arena) => arena.members ?? []);
  const all = [...parties, ...members];
  const held = (charter.roles ?? []).filter(({ id }) => id !== undefined && all.includes(id));
  return [...all, ...held.flatMap(holders)];
};
