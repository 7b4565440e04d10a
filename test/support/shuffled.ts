// A charter → the same with its keys in another order, and its lists where the order says nothing.
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import type { Shape } from '../../src/yaml/shape.ts';
import { entryOf, fieldOf } from '../../src/yaml/tidy.ts';

export const shuffled = (charter: Charter, pick: () => number): Charter =>
  mix(charter, charterShape, pick) as Charter;

const mix = (value: unknown, shape: Shape, pick: () => number): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const entries = value.map((one: unknown) => mix(one, entryOf(shape, one), pick));
    return shape.kind === 'list' && shape.ordered ? entries : inAnyOrder(entries, pick);
  }
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => {
    const inner = fieldOf(shape, key);
    return [key, inner === undefined ? one : mix(one, inner, pick)];
  });
  return Object.fromEntries(inAnyOrder(entries, pick));
};

const inAnyOrder = <T>(list: readonly T[], pick: () => number): T[] => {
  const left = [...list];
  return list.map(() => left.splice(pick() % left.length, 1)[0] as T);
};
