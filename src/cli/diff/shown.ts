// Two charters → the same without what is kept within the group on either side, and how many changes that hides.
import type { Charter } from '../../charter/schema.ts';
import type { Change } from '../../diff/change.ts';
import { diffCharters } from '../../diff/diff.ts';
import { withhold } from '../../render/withhold.ts';

export interface Compared {
  before: Charter;
  after: Charter;
  changes: Change[];
  /** Changes of what is kept within the group. */
  withheld: number;
}

/** Marked on one side is marked on both: a record that was hidden yesterday has not appeared today. */
export const comparedFor = (before: Charter, after: Charter, internal: boolean): Compared => {
  const all = diffCharters(before, after);
  if (internal) return { before, after, changes: all, withheld: 0 };
  const sides = [before, after].map((charter) => withhold(charter, false));
  const hidden = new Set(sides.flatMap((side) => [...side.hidden]));
  const sections = [before, after].flatMap((charter) =>
    Object.entries(charter).flatMap(([name, section]) => (isHidden(section) ? [name] : [])),
  );
  if (sides.every(({ withheld }) => withheld === 0))
    return { before, after, changes: all, withheld: 0 };
  const [old, now] = sides.map(({ charter }) => without(charter, { hidden, sections }));
  const shown = diffCharters(old ?? {}, now ?? {}).filter((change) => !speaksOf(change, hidden));
  return {
    before: old ?? {},
    after: now ?? {},
    changes: shown,
    withheld: Math.max(0, all.length - shown.length),
  };
};

const isHidden = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'visibility' in value &&
  value.visibility === 'group';

interface Hiding {
  hidden: ReadonlySet<string>;
  sections: readonly string[];
}

const without = (charter: Charter, { hidden, sections }: Hiding): Charter =>
  Object.fromEntries(
    Object.entries(charter)
      .filter(([name]) => !sections.includes(name) || name === 'collaboration')
      .map(([name, value]) => [
        name,
        sections.includes(name) ? { name: charter.collaboration?.name } : kept(value, hidden),
      ]),
  );

const kept = (value: unknown, hidden: ReadonlySet<string>): unknown => {
  if (Array.isArray(value))
    return value.filter((one) => !isOne(one, hidden)).map((one) => kept(one, hidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept(one, hidden)]));
};

const isOne = (value: unknown, hidden: ReadonlySet<string>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  hidden.has(value.id);

/** Its own record is gone from both sides; others may still point at it. */
const speaksOf = (
  { field, before, after, because_of: why }: Change,
  hidden: ReadonlySet<string>,
): boolean =>
  field.split('.').some((step) => hidden.has(step)) ||
  [before, after, why].some((value) => holdsOne(value, hidden));

const holdsOne = (value: unknown, hidden: ReadonlySet<string>): boolean => {
  if (typeof value === 'string') return hidden.has(value.split('.', 1)[0] ?? '');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => holdsOne(one, hidden));
};
