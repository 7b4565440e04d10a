// Two versions of a charter and what both came from → one charter that can be read, where what they disagree on has become disputes.
import { withIds } from '../../charter/ids.ts';
import { eachRecord, eachReference, recordsOf } from '../../charter/references.ts';
import { unresolved } from '../../charter/resolve.ts';
import { charterShape, type Charter } from '../../charter/schema.ts';
import type { MergeWords } from '../../words/merge-words.ts';
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
    const missing = [...new Set(unresolved(merged).map(({ value }) => value.split('.')[0] ?? ''))];
    const next = missing.reduce((so, id) => withRecord(so, id), now);
    if (next === now) return { merged, conflicts, restored };
    for (const id of missing)
      for (const side of ['ours', 'theirs'] as const)
        if (!ids[side].has(id) && isRecordIn(next[side], id))
          restored.push({ id, goneFrom: side, by: pointingAt(merged, id) });
    now = next;
  }
};

const isRecordIn = (charter: Charter, id: string): boolean => recordsOf(charter).has(id);

const withRecord = (versions: Three<Charter>, id: string): Three<Charter> => {
  const { base, ours, theirs } = versions;
  const next = {
    base,
    ours: putBack(ours, isRecordIn(theirs, id) ? theirs : base, id),
    theirs: putBack(theirs, isRecordIn(ours, id) ? ours : base, id),
  };
  return next.ours === ours && next.theirs === theirs ? versions : next;
};

/** What points at it, as people call it. */
const pointingAt = (charter: Charter, id: string): string => {
  const path = eachReference(charter).find((one) => one.id.split('.')[0] === id)?.path ?? [];
  const holder = eachRecord(charter)
    .filter((record) => record.path.every((step, at) => step === path[at]))
    .at(-1);
  return holder === undefined ? String(path[0] ?? '') : `${holder.label} (${holder.id})`;
};

const twiceIn = (charter: Charter): string[] => {
  const seen = new Set<string>();
  return eachRecord(charter).flatMap(({ id }) => {
    if (seen.has(id)) return [id];
    seen.add(id);
    return [];
  });
};
