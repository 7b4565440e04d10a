// A merged charter and the versions it came from → the charter with every record back that one side took away and the other points at.
import { unresolved } from './resolve.ts';
import type { AnyRecord, Charter } from './schema.ts';

type Lists = Record<string, AnyRecord[] | undefined>;

const holding = (versions: readonly Charter[], id: string): [string, AnyRecord] | undefined => {
  for (const version of versions)
    for (const [list, entries] of Object.entries(version as Lists)) {
      const found = Array.isArray(entries) ? entries.find((entry) => entry.id === id) : undefined;
      if (found) return [list, found];
    }
  return undefined;
};

/** A record is taken away only when nothing points at it (semantics 9), whoever took it. */
export const withPointedAt = (merged: Charter, versions: readonly Charter[]): Charter => {
  const ids = new Set(unresolved(merged).map(({ value }) => value.split('.')[0] ?? ''));
  const missing = [...ids].flatMap((id) => {
    const found = holding([merged], id) ? undefined : holding(versions, id);
    return found ? [found] : [];
  });
  if (missing.length === 0) return merged;
  const lists = missing.reduce<Lists>(
    (now, [list, record]) => ({ ...now, [list]: [...(now[list] ?? []), record] }),
    merged as Lists,
  );
  return withPointedAt(lists, versions);
};
