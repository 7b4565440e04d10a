// What the quick reader finds to nodes, with as much of the YAML reader's own as the rest of this folder looks at.
import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { kind, kinds } from './node-kind.ts';

type Type = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_LITERAL';

export function scalarNode(
  value: string,
  { type, start, end }: { type: Type; start: number; end: number },
): Scalar {
  const node = { [kind]: kinds.scalar, value, type, source: value, range: [start, end, end] };
  return node as unknown as Scalar;
}

interface Collected {
  flow: boolean;
  start: number;
  end: number;
}

export function mapNode(items: Pair[], { flow, start, end }: Collected): YAMLMap {
  const node = { [kind]: kinds.map, items, flow, range: [start, end, end] };
  return node as unknown as YAMLMap;
}

/** A list in lines has a dash before each entry. */
export function seqNode(
  items: Node[],
  dashes: readonly number[],
  { flow, start, end }: Collected,
): YAMLSeq {
  const srcToken = {
    items: dashes.map((offset) => ({ start: [{ type: 'seq-item-ind', offset }] })),
  };
  const node = { [kind]: kinds.seq, items, flow, srcToken, range: [start, end, end] };
  return node as unknown as YAMLSeq;
}

export function pairOfNodes(key: Scalar, value: Node, colon: number): Pair {
  const srcToken = {
    start: [],
    key: { offset: key.range?.[0] },
    sep: [{ type: 'map-value-ind', offset: colon }],
  };
  return { key, value, srcToken } as unknown as Pair;
}
