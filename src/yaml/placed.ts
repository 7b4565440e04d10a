// A value beside the nodes it was read from, so that a path has a place and an edit has a target.
import type { Node, Pair, YAMLMap } from 'yaml';
import { isMap, isScalar } from './node-kind.ts';
import type { Path } from './problem.ts';

export interface Placed {
  value: unknown;
  node: Node;
  /** The fields of a record by name, the entries of a list by their place in the value. */
  children?: Map<string | number, Placed>;
}

export function placedAt(placed: Placed | undefined, path: Path): Placed | undefined {
  let at = placed;
  for (const step of path) at = at?.children?.get(step);
  return at;
}

export function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) && typeof pair.key.value === 'string'
    ? pair.key.value.normalize('NFC')
    : undefined;
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyText(pair) === key);
}

/** The keys of a map, the first of each name. */
export function pairsOf(node: Node): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  if (!isMap(node)) return pairs;
  for (const pair of node.items) {
    const key = keyText(pair);
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}
