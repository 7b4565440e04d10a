// Two versions of a charter and what both came from → one charter that can be read, where what they disagree on has become disputes.
import { withIds } from '../../charter/ids.ts';
import { eachRecord, eachReference, recordsOf } from '../../charter/references.ts';
import { unresolved } from '../../charter/resolve.ts';
import { charterShape, type Charter } from '../../charter/schema.ts';
import type { MergeWords } from '../../words/merge-words.ts';
import type { Path } from '../../yaml/problem.ts';
import { same } from '../../yaml/same.ts';
import { withDisputes, type Restored } from './disputes.ts';
import { distinct, type Renamed } from './distinct.ts';
import { putBack } from './put-back.ts';
import { threeWay, type Conflict, type Three } from './three-way.ts';

export interface Saying {
  /** In the language of the charter. */
  words: MergeWords;
  /** What the two versions are called: branches, or the words for them. */
  from: { ours: string; theirs: string };
}
export interface MergedCharters {
  charter: Charter;
  /** What each dispute that came of it is about. */
  disputed: string[];
  /** New records that had got one id on both sides. */
  renamed: Renamed[];
}

export const mergeVersions = (given: Three<Charter>, saying: Saying): MergedCharters => {
  const isAlike = (a: Charter, b: Charter): boolean => same(a, b, charterShape);
  if (isAlike(given.theirs, given.base) || isAlike(given.ours, given.theirs))
    return { charter: given.ours, disputed: [], renamed: [] };
  if (isAlike(given.ours, given.base)) return { charter: given.theirs, disputed: [], renamed: [] };
  const versions = {
    base: withIds(given.base),
    ours: withIds(given.ours),
    theirs: withIds(given.theirs),
  };
  const apart = new Set<string>();
  for (;;) {
    const found = distinct(versions, apart);
    const whole = mergeWhole(found.versions);
    const twice = twiceIn(whole.merged).filter((id) => !apart.has(id));
    if (twice.length === 0)
      return {
        ...withDisputes(whole, { ...saying, versions: found.versions }),
        renamed: found.renamed,
      };
    twice.forEach((id) => apart.add(id));
  }
};

interface Whole {
  merged: Charter;
  conflicts: Conflict[];
  restored: Restored[];
}

/** Merged again, with what is missing put back, until everything that is pointed at is there. */
const mergeWhole = (versions: Three<Charter>): Whole => {
  const ids = { ours: recordsOf(versions.ours), theirs: recordsOf(versions.theirs) };
  const isInBoth = (id: string): boolean =>
    (ids.ours.has(id) && ids.theirs.has(id)) || !isRecordIn(versions.base, id);
  const restored: Restored[] = [];
  let now = versions;
  for (;;) {
    const { merged, conflicts } = threeWay(now, isInBoth);
    const missing = [...new Set(unresolved(merged).map(({ value }) => headOf(value)))];
    const next = withRecords(now, missing);
    if (next === now) return { merged, conflicts, restored };
    const by = pointersIn(merged);
    for (const id of missing)
      for (const side of ['ours', 'theirs'] as const)
        if (!ids[side].has(id) && isRecordIn(next[side], id))
          restored.push({ id, goneFrom: side, by: by(id) });
    now = next;
  }
};

const isRecordIn = (charter: Charter, id: string): boolean => recordsOf(charter).has(id);

/** The record of `stad` and of `stad.name`. */
const headOf = (id: string): string => id.split('.')[0] ?? '';

const withRecords = (versions: Three<Charter>, missing: readonly string[]): Three<Charter> => {
  const { base, ours, theirs } = versions;
  const back = (side: Charter, other: Charter): Charter => {
    const isThere = (id: string): boolean => isRecordIn(other, id);
    const changed = putBack(side, other, missing.filter(isThere));
    return putBack(
      changed,
      base,
      missing.filter((id) => !isThere(id)),
    );
  };
  const next = { base, ours: back(ours, theirs), theirs: back(theirs, ours) };
  return next.ours === ours && next.theirs === theirs ? versions : next;
};

/** One that points at a record, as people call it: of several the same whoever merges, so not the first in the file. */
const pointersIn = (charter: Charter): ((id: string) => string) => {
  const holders = new Map(eachRecord(charter).map((one) => [one.path.join('\n'), one]));
  const holderOf = (path: Path): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const holder = holders.get(path.slice(0, length).join('\n'));
      if (holder !== undefined) return `${holder.label} (${holder.id})`;
    }
    return String(path[0] ?? '');
  };
  const least = new Map<string, string>();
  for (const { id, path } of eachReference(charter)) {
    const [head, by] = [headOf(id), holderOf(path)];
    const other = least.get(head);
    if (other === undefined || by < other) least.set(head, by);
  }
  return (id) => least.get(id) ?? '';
};

const twiceIn = (charter: Charter): string[] => {
  const seen = new Set<string>();
  return eachRecord(charter).flatMap(({ id }) => {
    if (seen.has(id)) return [id];
    seen.add(id);
    return [];
  });
};
