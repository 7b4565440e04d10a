// An actor that has left and still holds something.
import type { Charter } from '../../charter/schema.ts';
import { isDone, isPresent } from '../present.ts';
import type { Rule } from '../rule.ts';

interface Held {
  path: (string | number)[];
  what: string;
  id: string | undefined;
}

const heldBy = (charter: Charter, actor: string): Held[] => [
  ...(charter.roles ?? []).flatMap((role, index) =>
    (role.held_by ?? []).flatMap((held, place) =>
      held.actor === actor
        ? [{ path: ['roles', index, 'held_by', place], what: role.title ?? '', id: role.id }]
        : [],
    ),
  ),
  ...(charter.risks ?? []).flatMap((risk, index) =>
    risk.owner === actor && risk.status !== 'closed'
      ? [{ path: ['risks', index, 'owner'], what: risk.statement ?? '', id: risk.id }]
      : [],
  ),
  ...(charter.deliverables ?? []).flatMap((one, index) =>
    one.owner === actor && !isDone(one)
      ? [{ path: ['deliverables', index, 'owner'], what: one.title ?? '', id: one.id }]
      : [],
  ),
];

export const rule: Rule = {
  id: 'left-actor-still-responsible',
  checks: ['CHK-34'],
  trace: ['Q-ACT-04'],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'An actor that has left holds no roles, risks or deliverables',
    why: 'What a leaver holds is held by nobody.',
    fix: 'hand over what the actor holds, or end it',
    message: ({ actor, what }) => `${actor} has left and still holds ${what}`,
  },
  find: ({ charter }) =>
    (charter.actors ?? [])
      .filter((actor) => !isPresent(actor))
      .flatMap((actor) =>
        heldBy(charter, actor.id ?? '').map(({ path, what, id }) => ({
          path,
          ...(id === undefined ? {} : { about: id }),
          values: { actor: actor.name ?? '', what },
        })),
      ),
};
