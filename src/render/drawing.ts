// Nodes and lines as they are found → a flow picture, each node once; too little or too much is no picture.
import type { Diagram, Flow, FlowEdge, FlowNode } from './outline-parts.ts';

export type Drawing =
  { kind: 'nothing' } | { kind: 'too-big'; title: string } | { kind: 'drawn'; diagram: Diagram };

/** Above this nobody can follow the lines. */
const mostNodes = 40;
const mostEdges = 70;

export interface Sketch {
  /** The place of the node, which is made at first sight. */
  node(key: string, node: FlowNode): number;
  edge(edge: FlowEdge): void;
  finish(title: string, direction: Flow['direction']): Drawing;
}

export const sketch = (): Sketch => {
  const places = new Map<string, number>();
  const nodes: FlowNode[] = [];
  const edges = new Map<string, FlowEdge>();
  return {
    node(key, node) {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, nodes.push(node) - 1);
      return nodes.length - 1;
    },
    edge(edge) {
      const key = `${edge.from} ${edge.to} ${edge.label ?? ''}`;
      if (edge.from !== edge.to && !edges.has(key)) edges.set(key, edge);
    },
    finish: (title, direction) =>
      finished({ kind: 'flow', title, direction, nodes, edges: [...edges.values()] }),
  };
};

const finished = (flow: Flow): Drawing => {
  if (flow.edges.length === 0) return { kind: 'nothing' };
  return flow.nodes.length > mostNodes || flow.edges.length > mostEdges
    ? { kind: 'too-big', title: flow.title }
    : { kind: 'drawn', diagram: flow };
};
