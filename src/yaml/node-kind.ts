// A YAML node to its kind, as the YAML reader marks it; asked here so that the reader itself is loaded only where it is needed.
import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** The reader's own marks: it asks for them by these names too. */
export const kind = Symbol.for('yaml.node.type');
export const kinds = {
  alias: Symbol.for('yaml.alias'),
  map: Symbol.for('yaml.map'),
  scalar: Symbol.for('yaml.scalar'),
  seq: Symbol.for('yaml.seq'),
};

const kindOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null ? (node as { [kind]?: unknown })[kind] : undefined;

export const isAlias = (node: unknown): node is Alias => kindOf(node) === kinds.alias;
export const isMap = (node: unknown): node is YAMLMap => kindOf(node) === kinds.map;
export const isScalar = (node: unknown): node is Scalar => kindOf(node) === kinds.scalar;
export const isSeq = (node: unknown): node is YAMLSeq => kindOf(node) === kinds.seq;
export const isNode = (node: unknown): node is Node =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
