// A list of a charter by its name (`risks`, `goals.indicators`) → its records with their paths, through every list on the way.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type { Path } from '../yaml/problem.ts';

export interface PlacedRecord {
  path: Path;
  record: AnyRecord;
}

/** Without a name, the charter itself. */
export const recordsIn = (charter: Charter, list: string | undefined): PlacedRecord[] =>
  (list?.split('.') ?? []).reduce(stepInto, [{ path: [], record: charter }]);

const stepInto = (placed: PlacedRecord[], name: string): PlacedRecord[] =>
  placed.flatMap(({ path, record }) => {
    const value = record[name];
    const here = [...path, name];
    if (Array.isArray(value))
      return value.map((entry, index) => ({ path: [...here, index], record: entry as AnyRecord }));
    return typeof value === 'object' && value !== null
      ? [{ path: here, record: value as AnyRecord }]
      : [];
  });
