// An actor that has left and still holds something.
import { eachReference, recordsOf } from '../../charter/references.ts';
import type { Charter } from '../../charter/schema.ts';
import { pathText, type Path } from '../../yaml/problem.ts';
import { firstDay } from '../../charter/dates.ts';
import { byId, isDone, partyCalled } from '../../charter/present.ts';
import { said } from '../spoken.ts';
import { recordAt } from '../texts.ts';
import type { Rule } from '../rule.ts';

/** Fields that say who carries a thing, now; the log and the backing at home are history. */
const duties: Readonly<Record<string, string>> = {
  owner: 'owner of',
  held_by: 'holder of',
  steered_by: 'steering',
  carried_by: 'paying for the running of',
  taken_out_by: 'taking out the benefit',
  host: 'host under',
  decided_by: 'deciding under',
  accounted_by: 'accounting under',
  coordination_paid_by: 'paying for coordination under',
};

/** Something on the way to the path is finished. An action’s status is free text, so actions are never judged. */
const isOver = (charter: Charter, path: Path): boolean => {
  let value: unknown = charter;
  return path.some((step) => {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    const { status, closed_by } = (value ?? {}) as { status?: string; closed_by?: string };
    return isDone({ status: status ?? '' }) || status === 'accepted' || closed_by !== undefined;
  });
};

export const rule: Rule = {
  id: 'left-actor-still-responsible',
  checks: ['CHK-34'],
  trace: ['Q-ACT-04'],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'An actor that has left holds no role, risk, deliverable or other duty',
    why: 'What a leaver holds is held by nobody.',
    fix: 'hand over what the actor holds, or end it',
    message: ({ actor, left, field, what }) =>
      `${actor} left ${left}, and is still down as ${said(duties, field)} “${what}”`,
  },
  find: ({ charter, today }) =>
    eachReference(charter).flatMap(({ path, id }) => {
      const left = byId(charter.actors, id)?.left;
      const field = path.includes('held_by') ? 'held_by' : String(path.at(-1));
      if (!Object.hasOwn(duties, field) || left === undefined || firstDay(left) > today) return [];
      if (path[0] === 'actions' || isOver(charter, path)) return [];
      const about = recordAt(charter, path);
      const what = recordsOf(charter).get(about ?? '')?.label ?? pathText(path.slice(0, -1));
      const values = { actor: partyCalled(charter, id), left, field, what };
      return [{ path, ...(about === undefined ? {} : { about }), values }];
    }),
};
