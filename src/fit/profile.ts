// A charter → where it stands on five dials, from what marks a network to what marks a hierarchy (PRIN-2).
import { presentActors } from '../charter/present.ts';
import type { Charter } from '../charter/schema.ts';
import type { DialName, DialSeen } from '../words/fit-words.ts';
import type { Place } from './known.ts';

export const dials = [
  'entry',
  'mandate',
  'money',
  'deliverables',
  'decisions',
] as const satisfies readonly DialName[];

/** 1 is most like a network, 5 most like a hierarchy; neither end is better. */
export type DialPosition = 1 | 2 | 3 | 4 | 5;
export interface Dial {
  dial: DialName;
  /** Missing when the charter does not say. */
  at?: DialPosition;
  /** What was seen: a key for the words. */
  seen?: DialSeen;
  from: readonly Place[];
  /** The question that asks for it. */
  question: string;
  trace: readonly string[];
}

type Seen = readonly [DialPosition, DialSeen, string] | undefined;

const entry = ({ collaboration, arenas, membership }: Charter): Seen => {
  const appointed = (collaboration?.mandated_by ?? []).some(
    ({ relation }) => relation === 'appoints',
  );
  if (appointed) return [5, 'appointed', 'collaboration.mandated_by'];
  const seats = (arenas ?? []).some(({ seats: all }) => (all ?? []).length > 0);
  if (seats) return [4, 'seats', 'arenas.seats'];
  const { joining } = membership ?? {};
  if (joining?.decided_by !== undefined) return [3, 'admitted', 'membership.joining'];
  return joining?.rule === undefined ? undefined : [2, 'joiningRule', 'membership.joining'];
};

/** The firmest that at least half of those who take part have. */
const mandate = (charter: Charter): Seen => {
  const { anchoring = [] } = charter;
  if (anchoring.length === 0) return undefined;
  const half = Math.max(1, presentActors(charter).length / 2);
  const has = (is: (one: (typeof anchoring)[number]) => boolean): boolean =>
    anchoring.filter(is).length >= half;
  const place = 'anchoring';
  if (has(({ signed }) => signed?.on !== undefined || signed?.by !== undefined))
    return [5, 'signed', place];
  if (has(({ document }) => document !== undefined)) return [4, 'document', place];
  if (
    has(
      ({ mandate: given }) => given?.decides_alone !== undefined || given?.takes_home !== undefined,
    )
  )
    return [3, 'saidMandate', place];
  return has(({ how, level }) => how !== undefined || level !== undefined)
    ? [2, 'saidBacking', place]
    : undefined;
};

const money = ({ funding }: Charter): Seen => {
  const joint = funding?.joint_money;
  if (joint?.exists === true)
    return joint.decided_by !== undefined && joint.accounted_by !== undefined
      ? [5, 'jointWithRules', 'funding.joint_money']
      : [4, 'joint', 'funding.joint_money'];
  if ((funding?.models ?? []).some(({ key }) => key !== undefined && key !== 'own-share'))
    return [3, 'shared', 'funding.models'];
  return joint?.exists === false ? [1, 'eachItsOwn', 'funding.joint_money'] : undefined;
};

const deliverables = (charter: Charter): Seen => {
  const all = charter.deliverables ?? [];
  if (all.length === 0)
    return (charter.activities ?? []).length > 0 ? [1, 'activities', 'activities'] : undefined;
  const dated = all.filter(({ due }) => due !== undefined);
  if (dated.length === 0) return [2, 'undated', 'deliverables'];
  if (dated.length < all.length) return [3, 'someDated', 'deliverables'];
  const isPlanned = all.every(
    ({ owner, milestones, accepted_when }) =>
      owner !== undefined && ((milestones ?? []).length > 0 || accepted_when !== undefined),
  );
  return isPlanned ? [5, 'planned', 'deliverables'] : [4, 'dated', 'deliverables'];
};

const methods = {
  'each-at-home': 1,
  consensus: 2,
  consent: 3,
  vote: 4,
  'one-decides': 5,
} as const;

/** The middle one of the rules that say how; the lower of two. */
const decisions = ({ decision_rules = [] }: Charter): Seen => {
  const found = decision_rules
    .flatMap(({ method }) => {
      const isSaid = method !== undefined && method !== 'not-stated';
      return isSaid ? [{ at: methods[method], method }] : [];
    })
    .sort((one, other) => one.at - other.at);
  const middle = found[Math.floor((found.length - 1) / 2)];
  return middle && [middle.at, middle.method, 'decision_rules'];
};

const read: Readonly<
  Record<DialName, { of(charter: Charter): Seen; question: string; trace: readonly string[] }>
> = {
  entry: { of: entry, question: 'Q-ACT-03', trace: ['PRIN-2', 'NET-C05'] },
  mandate: { of: mandate, question: 'Q-ANC-01', trace: ['PRIN-2', 'NET-C06'] },
  money: { of: money, question: 'Q-RES-03', trace: ['PRIN-2', 'NET-C11', 'NET-C12'] },
  deliverables: { of: deliverables, question: 'Q-GOAL-05', trace: ['PRIN-2', 'NET-C01'] },
  decisions: { of: decisions, question: 'Q-DEC-01', trace: ['PRIN-2', 'NET-C07'] },
};

export const profileOf = (charter: Charter): Dial[] =>
  dials.map((dial) => {
    const { of, question, trace } = read[dial];
    const seen = of(charter);
    const rest = { dial, question, trace };
    return seen === undefined
      ? { ...rest, from: [] }
      : { ...rest, at: seen[0], seen: seen[1], from: [{ path: seen[2] }] };
  });

/** All that is said lies at one end: the principle asks for traits of both. */
export const flatEnd = (profile: readonly Dial[]): 'network' | 'hierarchy' | undefined => {
  const said = profile.flatMap(({ at }) => at ?? []);
  if (said.length < 4) return undefined;
  if (said.every((at) => at <= 2)) return 'network';
  return said.every((at) => at >= 4) ? 'hierarchy' : undefined;
};
