// What the quick reader finds to nodes, with as much of the YAML reader's own as the rest of this folder looks at.
import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

type Type = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_LITERAL';

/** Instead of the tokens that the YAML reader keeps. */
export interface QuickPair {
  colon: number;
}
export interface QuickSeq {
  /** In lines, one before each entry. */
  dashes: readonly number[];
}

export function scalarNode(value: string, type: Type, range: [start: number, end: number]): Scalar {
  return { quick: 'scalar', value, type, source: value, range } as unknown as Scalar;
}

export function mapNode(
  items: Pair[],
  flow: boolean,
  range: [start: number, end: number],
): YAMLMap {
  return { quick: 'map', items, flow, range } as unknown as YAMLMap;
}

export function seqNode(
  { items, dashes }: { items: Node[]; dashes: readonly number[] },
  flow: boolean,
  range: [start: number, end: number],
): YAMLSeq {
  return { quick: 'seq', items, dashes, flow, range } as unknown as YAMLSeq;
}

export function pairOfNodes(key: Scalar, value: Node, colon: number): Pair {
  return { key, value, colon } as unknown as Pair;
}
