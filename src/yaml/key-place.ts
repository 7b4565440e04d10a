// A path in a file that was read → the place of its last key, for what is said of a whole entry.
import type { ReadSource } from './document.ts';
import { placeOf } from './lines.ts';
import { isMap, isNode } from './node-kind.ts';
import { pairOf, placedAt } from './placed.ts';
import type { Path, Place } from './problem.ts';

export function keyPlace({ placed, syntax }: ReadSource, path: Path): Place | undefined {
  const key = path.at(-1);
  const parent = placedAt(placed, path.slice(0, -1))?.node;
  if (typeof key !== 'string' || !isMap(parent)) return undefined;
  const node = pairOf(parent, key)?.key;
  if (!isNode(node) || !node.range) return undefined;
  return placeOf(syntax.lines, node.range[0], node.range[1]);
}
