// Two values of one shape to whether they say the same: long text by its paragraphs, everything else exactly.
import type { Shape } from './shape.ts';
import { foldText } from './text.ts';
import { entryOf, fieldOf } from './tidy.ts';

export function same(a: unknown, b: unknown, shape: Shape): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') {
    return shape.kind === 'text' && shape.long === true && foldText(a) === foldText(b);
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length && a.every((entry, at) => same(entry, b[at], entryOf(shape, entry)))
    );
  }
  const one = a as Record<string, unknown>;
  const two = b as Record<string, unknown>;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(two).length &&
    keys.every((key) => {
      const field = fieldOf(shape, key) ?? ({ kind: 'text' } as const);
      return Object.hasOwn(two, key) && same(one[key], two[key], field);
    })
  );
}
