// A merged charter and a conflict the group settled for its own side → the charter with that side in place.
import type { Path } from '../yaml/problem.ts';
import type { Conflict } from './merge.ts';
import type { Charter } from './schema.ts';

const put = (holder: unknown, path: Path, value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(holder)) {
    const index = Number(step);
    const next = put(holder[index], rest, value);
    const before = holder.slice(0, index) as unknown[];
    const after = holder.slice(index + 1) as unknown[];
    return next === undefined ? [...before, ...after] : [...before, next, ...after];
  }
  const record = (holder ?? {}) as Record<string, unknown>;
  const next = put(record[step], rest, value);
  const { [step]: _, ...others } = record;
  return next === undefined
    ? others
    : step in record
      ? { ...record, [step]: next }
      : { ...others, [step]: next };
};

/** `mine` instead of `theirs`, at the conflict's place. */
export const withMine = (merged: Charter, conflict: Conflict): Charter =>
  put(merged, conflict.path, conflict.mine) as Charter;
