// A charter → the parent of each record: the id of the record it stands in, or its list.
import { eachRecord, type Indexed } from '../charter/references.ts';
import type { Charter } from '../charter/schema.ts';

export const parentsOf = (charter: Charter): Map<string, string> => {
  const parents = new Map<string, string>();
  const outer: Indexed[] = [];
  for (const one of eachRecord(charter)) {
    while (outer.length > 0 && !isInside(one, outer.at(-1))) outer.pop();
    if (!parents.has(one.id)) parents.set(one.id, outer.at(-1)?.id ?? one.list);
    outer.push(one);
  }
  return parents;
};

const isInside = (one: Indexed, other: Indexed | undefined): boolean =>
  other !== undefined &&
  other.path.length < one.path.length &&
  other.path.every((step, at) => step === one.path[at]);
