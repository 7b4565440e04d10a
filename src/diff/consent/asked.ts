// A change → the actors that must agree to it again (semantics 22).
import { byId } from '../../charter/present.ts';
import type { Change } from '../change.ts';
import { namedByChange, namedByRecord, namedInText } from './named.ts';
import { actorsBehind, members, present } from './parties.ts';
import { decidersOf, ruleFor, subjectOf, type Rule, type Sides } from './subject.ts';

export interface Asked {
  actors: string[];
  /** The rule that says who decides, where the charter has one. */
  rule?: Rule;
}

/** What is agreed by all: it binds every member, whomever it names. */
const joint = new Set([
  ...['charter', 'collaboration', 'edition', 'goals', 'decision_rules', 'escalation', 'arenas'],
  ...['membership', 'funding', 'sharing', 'rights', 'review'],
]);

export function askedBy(change: Change, sides: Sides): Asked {
  const isFollowing = change.because_of !== undefined && change.impact !== 'responsibility';
  if (isFollowing || change.kind === 'moved' || change.kind === 'renamed') return { actors: [] };
  switch (change.impact) {
    case 'party':
      return { actors: there(sides, askedToJoin(change, sides)) };
    case 'responsibility':
      return { actors: there(sides, answering(change, sides)) };
    case 'risk':
      return { actors: isAccepted(change, sides) ? members(sides.after) : [] };
    case 'commitment':
    case 'decision':
      return bound(change, sides);
    case 'progress':
    case 'open':
    case 'wording':
    case 'none':
      return { actors: [] };
  }
}

/** Those that have not left, in the order of the charter. */
function there({ after }: Sides, ids: Iterable<string>): string[] {
  const known = new Set(ids);
  const order = (after.actors ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
  return present(after, order).filter((id) => known.has(id));
}

const behind = ({ before, after }: Sides, parties: readonly string[]): Set<string> =>
  new Set([...actorsBehind(before, parties), ...actorsBehind(after, parties)]);

const topOf = ({ list }: Change): string => list.split('.')[0] ?? '';

/** The newcomer, or the one whose standing changed; and every member, where no rule says who admits. */
function askedToJoin({ record, field, kind }: Change, { before, after }: Sides): string[] {
  const comesBack = field === 'left' && kind === 'removed';
  const isIn = field === '' ? kind === 'added' : field === 'standing' || comesBack;
  if (field === 'joined') return [record];
  if (!isIn) return [];
  return admits(before) === undefined ? [record, ...members(after)] : [record];
}

/** Who decides who joins: the party the joining rule names, or the deciders of a rule on membership. */
export function admits(charter: Sides['before']): string | undefined {
  const rule = (charter.decision_rules ?? []).find(
    ({ subject, decider = [] }) => subject === 'membership' && decider.length > 0,
  );
  return charter.membership?.joining?.decided_by ?? rule?.decider?.[0];
}

/** The old, the new, and actors named in the text; every member where what was joint no longer is, or now is. */
function answering(change: Change, sides: Sides): Iterable<string> {
  const { before, after, field, list } = change;
  if (field === 'steered_by' && [before, after].includes('joint')) return members(sides.after);
  if (list === 'roles' && field.startsWith('held_by')) {
    const both = [sides.before, sides.after];
    return both.flatMap((charter) => [...actorsBehind(charter, [change.record])]);
  }
  const direct = field === '' ? new Set<string>() : behind(sides, namedByChange(change));
  if (direct.size > 0) return direct;
  const record = namedByRecord(change, [sides.before, sides.after]);
  const own = topOf(change) === 'roles' ? [...record, change.record] : record;
  return [...behind(sides, own), ...namedInText(change, sides.after)];
}

/** Accepting it is what binds; how likely it is thought to be does not. */
function isAccepted({ list, record, field, kind }: Change, { after }: Sides): boolean {
  const isAbout =
    field === '' ? kind === 'added' : /^(status|accepted_because|statement)$/.test(field);
  return list === 'risks' && isAbout && byId(after.risks, record)?.status === 'accepted';
}

function bound(change: Change, sides: Sides): Asked {
  const top = topOf(change);
  const charters = [sides.before, sides.after];
  if (top === 'actors') return { actors: there(sides, [change.record]) };
  const named = namedByRecord(change, charters);
  // A body above that backs has no actor behind it: its backing is of all.
  const owners = behind(sides, ownerOf(change, sides));
  if (owners.size > 0) return { actors: there(sides, owners) };
  const holder = top === 'roles' ? [change.record] : [];
  const own = there(sides, behind(sides, [...named, ...holder]));
  if (!joint.has(top) && own.length > 0 && !isSteeredJointly(change, sides)) return { actors: own };
  const outsiders = own.filter((id) => !members(sides.after).includes(id));
  return narrowed(change, sides, outsiders);
}

/** The actor or party that a resource or a backing is of, on both sides. */
function ownerOf(change: Change, { before, after }: Sides): string[] {
  const top = topOf(change);
  if (top !== 'anchoring' && top !== 'resources') return [];
  return [before, after].flatMap((charter) => {
    const records: readonly { id?: string; actor?: string }[] = charter[top] ?? [];
    return records.flatMap((record) =>
      record.actor !== undefined && holdsRecord(record, change.record) ? [record.actor] : [],
    );
  });
}

const holdsRecord = (value: unknown, id: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('id' in value && value.id === id) || Object.values(value).some((one) => holdsRecord(one, id)));

function isSteeredJointly({ list, record }: Change, { before, after }: Sides): boolean {
  if (!list.startsWith('deliverables')) return false;
  return [before, after].some((charter) =>
    (charter.deliverables ?? []).some(
      (one) => holdsRecord(one, record) && (one.steered_by ?? 'joint') === 'joint',
    ),
  );
}

/** Every member, or those that the charter's own rule names; and always whom the change itself is about. */
function narrowed(change: Change, sides: Sides, outsiders: readonly string[]): Asked {
  const rule = ruleFor(subjectOf(change, sides), sides.before);
  const about = actorsBehind(
    sides.after,
    namedByChange(change).filter((id) => byId(sides.after.actors, id)),
  );
  const deciders = rule === undefined ? [] : there(sides, behind(sides, decidersOf(rule)));
  if (rule === undefined || deciders.length === 0)
    return { actors: there(sides, [...members(sides.after), ...outsiders]) };
  return { actors: there(sides, [...deciders, ...about]), rule };
}
