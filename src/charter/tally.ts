// A decision with its positions, or the positions on a question in the room → how many of those who decide were there, what makes it valid, and who held otherwise.
import { shareOf } from './numbers.ts';
import type { Charter, RecordOf } from './schema.ts';
import { seatsOf } from './seats.ts';
import type { TallyWords } from '../words/minutes-words.ts';
import type { Labels } from './labels.ts';

type Decision = Pick<RecordOf<'decisions'>, 'date' | 'arena' | 'rule' | 'positions'>;
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

/** `otherwise` are those present where no arena says who decides. */
export const tallyOf = (
  charter: Charter,
  decision: Decision,
  otherwise?: Tally['present'],
): Tally => {
  const rule = charter.decision_rules?.find(({ id }) => id === decision.rule);
  const arena = arenaOf(charter, decision);
  const validity = { ...arena?.validity, ...rule?.validity };
  const present = arena === undefined ? otherwise : presentIn(charter, decision);
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

/** A label within a line. */
const within = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** “7 of 9 members present; quorum 5, met; consent; object: 1; what would help is recorded”; empty where nothing is known. */
export const tallyText = (tally: Tally, words: TallyWords, labels: Labels): string => {
  const { present, quorum, threshold, method, positions, remedies } = tally;
  const objections = positions.object ?? 0;
  const counted = (Object.entries(positions) as [keyof Tally['positions'], number][]).map(
    ([position, count]) =>
      words.held(count, within(labels.choice('decisions.positions.position', position))),
  );
  const isMet =
    present === undefined || quorum?.heads === undefined ? undefined : present.here >= quorum.heads;
  return [
    present === undefined ? '' : words.present(present.here, present.of),
    quorum === undefined ? '' : words.quorum(quorum.said, isMet),
    threshold === undefined ? '' : words.threshold(threshold.said),
    method === undefined ? '' : within(labels.choice('decision_rules.method', method)),
    ...counted,
    objections === 0 ? '' : words.remedies(remedies, objections),
  ]
    .filter((one) => one !== '')
    .join('; ');
};
