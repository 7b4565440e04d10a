// A YAML node to its kind: marked by the YAML reader, or by the quick one; the YAML reader need not be loaded to ask.
import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';

type Kind = 'alias' | 'map' | 'scalar' | 'seq';

/** The YAML reader's own mark; it asks for it by this name too. */
const mark = Symbol.for('yaml.node.type');
const marks: Readonly<Record<Kind, symbol>> = {
  alias: Symbol.for('yaml.alias'),
  map: Symbol.for('yaml.map'),
  scalar: Symbol.for('yaml.scalar'),
  seq: Symbol.for('yaml.seq'),
};

function is(node: unknown, kind: Kind): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { quick, [mark]: marked } = node as { quick?: Kind; [mark]?: symbol };
  return quick === undefined ? marked === marks[kind] : quick === kind;
}

export const isAlias = (node: unknown): node is Alias => is(node, 'alias');
export const isMap = (node: unknown): node is YAMLMap => is(node, 'map');
export const isScalar = (node: unknown): node is Scalar => is(node, 'scalar');
export const isSeq = (node: unknown): node is YAMLSeq => is(node, 'seq');
export const isNode = (node: unknown): node is Node =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
