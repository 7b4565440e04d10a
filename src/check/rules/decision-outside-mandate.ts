// A decision on a subject that an actor takes home first.
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { firstDay, lastDay } from '../../charter/dates.ts';
import { at, byId, called, holders, isPresent } from '../../charter/present.ts';
import { said, subjects } from '../spoken.ts';
import { ruleOf, standingDecisions, type Decision } from '../standing.ts';
import type { Rule } from '../rule.ts';

type Actor = RecordOf<'actors'>;

/** The subject is taken home whole: nothing of it is decided alone, and no amount is named. */
const takesHome = ({ mandate }: RecordOf<'anchoring'>, { subject }: Decision): boolean =>
  subject !== undefined &&
  (mandate?.takes_home ?? []).some((one) => one.subject === subject && one.up_to === undefined) &&
  !(mandate?.decides_alone ?? []).some((one) => one.subject === subject);

/** The backing was in force, and its actor among those who could be there. */
const wasBound = (actor: Actor, backing: RecordOf<'anchoring'>, decision: Decision): boolean => {
  const { date = '' } = decision;
  const { state = 'given', valid_from, valid_to } = backing;
  return (
    isPresent(actor) &&
    state === 'given' &&
    [actor.joined, valid_from].every((day) => day === undefined || lastDay(day) <= lastDay(date)) &&
    (valid_to === undefined || firstDay(date) <= lastDay(valid_to))
  );
};

/** Members of the arena, and those who hold a role among them; everybody where none are listed. */
const tookPart = (charter: Charter, id: string, decision: Decision): boolean => {
  const members = byId(charter.arenas, decision.arena)?.members;
  const roles = (charter.roles ?? []).filter((role) => holders(role).includes(id));
  const ids = [id, ...roles.map((role) => role.id)];
  const position = decision.positions?.find((one) => one.actor === id)?.position;
  return (
    position !== 'object' &&
    position !== 'abstain' &&
    (members === undefined || members.some((one) => ids.includes(one)))
  );
};

export const rule: Rule = {
  id: 'decision-outside-mandate',
  checks: ['CHK-72'],
  trace: ['THL-D1', 'NET-A13'],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'A decision outside a mandate is confirmed at home',
    why: 'A yes that was not the representative’s to give is not a yes yet.',
    fix: 'confirm it at home and list the actor under confirmed_at_home',
    message: ({ decision, actor, subject }) =>
      `${actor} takes decisions on ${said(subjects, subject)} home first, and has not confirmed “${decision}”`,
  },
  find: ({ charter }) =>
    standingDecisions(charter).flatMap(({ decision, index }) =>
      (charter.anchoring ?? []).flatMap((backing) => {
        const actor = byId(charter.actors, backing.actor);
        if (!actor?.id || !takesHome(backing, decision)) return [];
        const isConfirmed =
          (decision.confirmed_at_home ?? []).includes(actor.id) ||
          ruleOf(charter, decision)?.method === 'each-at-home';
        if (isConfirmed || !wasBound(actor, backing, decision)) return [];
        if (!tookPart(charter, actor.id, decision)) return [];
        const values = { decision: called(decision), actor: called(actor) };
        return [at(['decisions', index], decision, { ...values, subject: decision.subject ?? '' })];
      }),
    ),
};
