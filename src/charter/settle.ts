// A merged charter and the conflicts a group settled for its own side → the charter with that side in their places.
import type { Path } from '../yaml/problem.ts';
import type { Conflict } from './merge.ts';
import type { Charter } from './schema.ts';

const inList = (list: readonly unknown[], path: Path, conflict: Conflict): unknown[] => {
  const [step, ...rest] = path;
  const at = Number(step);
  // What they took away is not in the merged list: mine goes in between.
  const isGone = rest.length === 0 && conflict.theirs === undefined;
  const next = put(isGone ? undefined : list[at], rest, conflict);
  const after = list.slice(isGone ? at : at + 1);
  return [...list.slice(0, at), ...(next === undefined ? [] : [next]), ...after];
};

const put = (holder: unknown, path: Path, conflict: Conflict): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return conflict.mine;
  if (typeof step === 'number') return inList(Array.isArray(holder) ? holder : [], path, conflict);
  const record = (holder ?? {}) as Record<string, unknown>;
  const next = put(record[step], rest, conflict);
  if (next !== undefined) return { ...record, [step]: next };
  const { [step]: _, ...others } = record;
  return others;
};

/** From the last to the first, so that places in a list stay what they were. */
export const withMine = (merged: Charter, conflicts: readonly Conflict[]): Charter =>
  conflicts.reduceRight<unknown>((now, one) => put(now, one.path, one), merged) as Charter;
