// What a document says, as plain data: every format is made from these parts, and none adds to them.

export type Inline =
  | { kind: 'text' | 'strong'; text: string }
  /** Only http and https. */
  | { kind: 'link'; text: string; url: string };

export interface Fact {
  label: string;
  value: Block[];
}

export type Block =
  | { kind: 'paragraph'; of: Inline[] }
  /** `start` is the first number of an ordered list. */
  | { kind: 'list'; start?: number; items: Block[][] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'table'; head: string[]; rows: Inline[][][] }
  | { kind: 'diagram'; diagram: Diagram };

export interface Section {
  /** The same in every language: `actors`, `open`, or the id of a record. */
  id: string;
  title: string;
  blocks: Block[];
  sections: Section[];
}

export interface Outline {
  language: string;
  title: string;
  /** Status, form, version and the like: the first thing a reader looks for. */
  facts: Fact[];
  sections: Section[];
}

export interface FlowNode {
  label: string;
  shape: 'box' | 'round' | 'rhombus';
}
export interface FlowEdge {
  /** Places in `nodes`. */
  from: number;
  to: number;
  label?: string;
  dotted?: true;
}
export interface Flow {
  kind: 'flow';
  title: string;
  direction: 'across' | 'down';
  nodes: FlowNode[];
  edges: FlowEdge[];
}
/** Points on two scales from 1 to 5. */
export interface Matrix {
  kind: 'matrix';
  title: string;
  across: { low: string; high: string };
  up: { low: string; high: string };
  points: { label: string; across: number; up: number }[];
}
export type Diagram = Flow | Matrix;

export const plain = (text: string): Inline[] => [{ kind: 'text', text }];
export const paragraph = (text: string): Block => ({ kind: 'paragraph', of: plain(text) });
