// Who and what a rule may speak of: actors that take part, work that is not finished, roles and who holds them.
import type { Charter, RecordOf } from './schema.ts';

type Actor = RecordOf<'actors'>;
type Role = RecordOf<'roles'>;

/** Standings that bind an actor to nothing but what names it. */
export const outside: readonly (string | undefined)[] = ['observer', 'associated', 'sponsor'];

export const isPresent = (actor: Actor): boolean => actor.left === undefined;

/** Actors that are party or member and have not left; one without a standing counts as such. */
export const presentActors = (charter: Charter): { actor: Actor; index: number }[] =>
  (charter.actors ?? []).flatMap((actor, index) =>
    isPresent(actor) && !outside.includes(actor.standing) ? [{ actor, index }] : [],
  );

/** Those of them that bind themselves: not a body above that only gives the mandate. */
export const bindingActors = (charter: Charter): { actor: Actor; index: number }[] => {
  const above = (charter.collaboration?.mandated_by ?? []).map(({ party }) => party);
  return presentActors(charter).filter(
    ({ actor }) => actor.standing !== undefined || !above.includes(actor.id),
  );
};

export const holders = (role: Role): string[] =>
  (role.held_by ?? []).flatMap((held) => (held.actor === undefined ? [] : [held.actor]));

/** Roles held inside the collaboration. */
export const insideRoles = (charter: Charter): { role: Role; index: number }[] =>
  (charter.roles ?? []).flatMap((role, index) => (role.level === 'above' ? [] : [{ role, index }]));

export const isDone = (work: { status?: string }): boolean =>
  work.status === 'done' || work.status === 'dropped' || work.status === 'closed';

/** What a record is called: its name, title or words; its id when it has none yet. */
export const called = (
  record: { id?: string; name?: string; title?: string; statement?: string; step?: string } = {},
): string => record.name ?? record.title ?? record.statement ?? record.step ?? record.id ?? '…';

/** None for no id, also where a record has none yet. */
export const byId = <R extends { id?: string }>(
  records: readonly R[] | undefined,
  id: unknown,
): R | undefined => (id === undefined ? undefined : records?.find((record) => record.id === id));

/** What the party an id leads to is called. */
export const partyCalled = (charter: Charter, id: string | undefined): string =>
  called(byId(charter.actors, id) ?? byId(charter.arenas, id) ?? byId(charter.roles, id));

/** A field named under `unsettled` is a blank somebody is to fill: not missing. */
export const isUnsettled = (
  record: { unsettled?: readonly { field?: string }[] } | undefined,
  field: string,
): boolean => (record?.unsettled ?? []).some((blank) => blank.field === field);

/** Found at a record: `about` is its id. */
export const at = (
  path: readonly (string | number)[],
  record: { id?: string },
  values: Record<string, string>,
): { path: readonly (string | number)[]; about?: string; values: Record<string, string> } => ({
  path,
  ...(record.id === undefined ? {} : { about: record.id }),
  values,
});
