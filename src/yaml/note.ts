// A node and what is wrong with it to a problem at its place.
import type { Node, Pair } from 'yaml';
import { lineAt, lineEnd, placeOf, type Lines } from './lines.ts';
import { isMap, isScalar, isSeq } from './node-kind.ts';
import type { Found, Path, Problem, Trouble } from './problem.ts';
import type { Shape } from './shape.ts';
import type { Range } from './syntax.ts';

export interface Reading {
  lines: Lines;
  problems: Problem[];
  /** The shape of the whole file: to say where a misplaced key belongs. */
  root: Shape;
}
/** What is being read: where it stands, and what it should be. */
export interface Spot<S extends Shape = Shape> {
  node: Node;
  shape: S;
  path: Path;
}
interface Noted {
  path: Path;
  trouble: Trouble;
  value?: string | undefined;
  suggestion?: string | undefined;
  typed?: string | undefined;
}

export function note({ lines, problems }: Reading, [start, end]: Range, noted: Noted): void {
  const { path, trouble, ...rest } = noted;
  const said = Object.entries(rest).filter(([, extra]) => extra !== undefined);
  problems.push({ ...trouble, ...Object.fromEntries(said), ...placeOf(lines, start, end), path });
}

export function keyRange(pair: Pair): Range {
  const range = (pair.key as Node | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** The node's own characters; of a collection only those on its first line. */
export function rangeOf({ lines }: Reading, node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node)) return [start, end];
  return [start, Math.min(end, lineEnd(lines, lineAt(lines, start)))];
}

export function foundIn(node: Node): Found {
  return isMap(node) ? 'record' : isSeq(node) ? 'list' : 'text';
}
