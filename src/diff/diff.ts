// Two charters → what differs between them: one change a leaf, with what it touches and what brought it along.
import { withIds } from '../charter/ids.ts';
import { eachRecord } from '../charter/references.ts';
import { charterShape, type Charter } from '../charter/schema.ts';
import type { Field } from '../yaml/shape.ts';
import { acceptedIn } from './accepted.ts';
import type { Change } from './change.ts';
import {
  compareLeaf,
  note,
  own,
  type At,
  type Comparison,
  type Found,
  type Index,
  type Sides,
} from './change-at.ts';
import { compareFields, compareList, keysOf } from './compare.ts';
import { leaversOf, withCauses } from './causes.ts';
import { judgeBy, type WordingOf } from './judge.ts';
import { parentsOf } from './parents.ts';
import { renamesOf, withRenames } from './renames.ts';
import { wordingOf } from './wording.ts';

/** In the order of the format; the same for the same two charters, whatever the layout of their files. */
export const diffCharters = (
  before: Charter,
  after: Charter,
  judge: WordingOf = wordingOf,
): Change[] => {
  const { found, leavers } = findChanges(before, after, judge);
  return withCauses(found, leavers);
};

/** Each with what kind of value its sides are, and without what brought it along. */
export const findChanges = (
  before: Charter,
  after: Charter,
  judge: WordingOf = wordingOf,
): { found: Found[]; leavers: string[] } => {
  const [old, now] = [withIds(before), withIds(after)];
  const renames = renamesOf(old, now);
  const was = withRenames(old, renames);
  const comparison: Comparison = {
    found: [],
    renames,
    before: indexOf(was),
    after: indexOf(now),
    judge: judgeBy({
      wordingOf: judge,
      language: was.language === now.language ? now.language : undefined,
      isAccepted: acceptedIn([was, now]),
    }),
  };
  for (const [name, field] of Object.entries(charterShape.fields))
    compareTop({ name, field }, { was, now, comparison });
  return { found: comparison.found, leavers: leaversOf(old, now) };
};

const indexOf = (charter: Charter): Index => ({
  records: new Map(
    eachRecord(charter).map(({ id, list, record }) => [`${list} ${id}`, record] as const),
  ),
  parents: parentsOf(charter),
});

/** A single value belongs to the charter, a section is its own record, and a map has the question for one. */
const compareTop = (
  { name, field }: { name: string; field: Field },
  { was, now, comparison }: { was: Charter; now: Charter; comparison: Comparison },
): void => {
  const { shape, impact } = field;
  const [before, after] = [own({ ...was }, name), own({ ...now }, name)];
  if (impact === undefined || (before === undefined && after === undefined)) return;
  const at: At = { record: name, list: name, steps: [], impact, comparison };
  if (shape.kind === 'record') compareFields(at, { before, after, shape });
  else if (shape.kind === 'list')
    compareList({ ...at, list: '', steps: [name] }, { before, after, shape });
  else if (shape.kind === 'map') {
    for (const [key, sides] of keysOf(before, after))
      compareRecord({ ...at, record: key }, { ...sides, shape: shape.of });
  } else
    compareLeaf(
      { ...at, record: 'charter', list: 'charter', steps: [name] },
      { before, after, shape },
    );
};

/** A state is a record: it comes and goes whole. */
const compareRecord = (at: At, sides: Sides): void => {
  const { before, after, shape } = sides;
  if (shape.kind !== 'record') compareLeaf(at, sides);
  else if (before === undefined || after === undefined) note(at, sides);
  else compareFields(at, { before, after, shape });
};
