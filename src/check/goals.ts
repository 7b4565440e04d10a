// Goals as a tree: what is said of a part is said of the whole it belongs to.
import type { Charter, RecordOf } from '../charter/schema.ts';
import { byId } from '../charter/present.ts';

type Goal = RecordOf<'goals'>;

/** The goal and every goal below it. */
export const withParts = (charter: Charter, goal: Goal): Goal[] => {
  const found = new Set([goal]);
  for (const one of found)
    for (const part of charter.goals ?? [])
      if (one.id !== undefined && part.parent === one.id) found.add(part);
  return [...found];
};

/** The goal and every goal above it. */
export const withWholes = (charter: Charter, goal: Goal): Goal[] => {
  const found = new Set([goal]);
  for (const one of found) {
    const whole = byId(charter.goals, one.parent);
    if (whole) found.add(whole);
  }
  return [...found];
};
