// A charter → what may be shown to somebody outside the group: no withheld record, and nothing that points at one.
import { charterShape, type Charter } from '../charter/schema.ts';
import { withhold } from '../render/withhold.ts';
import type { Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';

export const shownCharter = (charter: Charter): Charter => {
  const { charter: shown, hidden } = withhold(charter, false);
  return hidden.size === 0 ? shown : (unpointed(shown, charterShape, hidden) ?? {});
};

/** Without references to what is withheld: an id tells what it is about. */
const unpointed = (value: unknown, shape: Shape, hidden: ReadonlySet<string>): unknown => {
  if (typeof value === 'string')
    return shape.kind === 'reference' && hidden.has(value.split('.')[0] ?? '') ? undefined : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value
      .map((entry: unknown) => unpointed(entry, entryOf(shape, entry), hidden))
      .filter((entry) => entry !== undefined);
  const key = shape.kind === 'record' ? shape.keyedBy : undefined;
  const kept = Object.entries(value).flatMap(([name, entry]): [string, unknown][] => {
    const of = fieldOf(shape, name);
    const next: unknown = of === undefined ? entry : unpointed(entry, of, hidden);
    return next === undefined ? [] : [[name, next]];
  });
  // A share or a position of what is withheld says nothing without whose it is.
  return key !== undefined && !kept.some(([name]) => name === key)
    ? undefined
    : Object.fromEntries(kept);
};
