// A decision with its positions → how many of those who decide were there, what makes it valid, and who held otherwise.
import { shareOf } from '../charter/numbers.ts';
import type { Charter, RecordOf } from '../charter/schema.ts';
import { seatsOf } from '../charter/seats.ts';

type Decision = RecordOf<'decisions'>;
export type Position = NonNullable<NonNullable<Decision['positions']>[number]['position']>;

export interface Tally {
  /** Only where it can be counted: members of the arena, and those of them in the room. */
  present?: { here: number; of: number };
  /** As it is written; `heads` where it is a number or a share of the members. */
  quorum?: { said: string; heads?: number };
  threshold?: { said: string; heads?: number };
  method?: NonNullable<RecordOf<'decision_rules'>['method']>;
  positions: Partial<Record<Position, number>>;
  /** Objections with something that would help, of all objections. */
  remedies: number;
}

const arenaOf = (charter: Charter, { arena, rule }: Decision) => {
  const decider = charter.decision_rules?.find(({ id }) => id === rule)?.decider;
  const id = arena ?? (decider?.length === 1 ? decider[0] : undefined);
  return id === undefined ? undefined : charter.arenas?.find((one) => one.id === id);
};

/** Whoever was in a session that day counts: the arena's own where one is said to be. */
const participants = (charter: Charter, { date, arena }: Decision): Set<string> => {
  const that = (charter.sessions ?? []).filter((session) => session.date === date);
  const own = that.filter((session) => session.arena !== undefined && session.arena === arena);
  return new Set((own.length > 0 ? own : that).flatMap(({ participants: all }) => all ?? []));
};

const presentIn = (charter: Charter, decision: Decision): Tally['present'] => {
  const arena = arenaOf(charter, decision);
  const members = arena?.members ?? [];
  const here = participants(charter, decision);
  if (arena === undefined || members.length === 0 || here.size === 0) return undefined;
  const seats = seatsOf(charter, arena);
  return {
    here: members.filter((id) => here.has(id)).length,
    of: Number.isFinite(seats) ? Math.max(seats, members.length) : members.length,
  };
};

const headsOf = (said: string, of: number | undefined): { said: string; heads?: number } => {
  const share = shareOf(said);
  if (share === undefined) return { said };
  if ('heads' in share) return { said, heads: share.heads };
  return of === undefined ? { said } : { said, heads: Math.ceil(share.part * of - 1e-9) };
};

export const tallyOf = (charter: Charter, decision: Decision): Tally => {
  const rule = charter.decision_rules?.find(({ id }) => id === decision.rule);
  const arena = arenaOf(charter, decision);
  const validity = { ...arena?.validity, ...rule?.validity };
  const present = presentIn(charter, decision);
  const positions: Tally['positions'] = {};
  for (const { position } of decision.positions ?? [])
    if (position !== undefined) positions[position] = (positions[position] ?? 0) + 1;
  const objections = (decision.positions ?? []).filter(({ position }) => position === 'object');
  return {
    ...(present === undefined ? {} : { present }),
    ...(validity.quorum === undefined ? {} : { quorum: headsOf(validity.quorum, present?.of) }),
    ...(validity.threshold === undefined
      ? {}
      : { threshold: headsOf(validity.threshold, present?.of) }),
    ...(rule?.method === undefined ? {} : { method: rule.method }),
    positions,
    remedies: objections.filter(({ remedy }) => remedy !== undefined).length,
  };
};
