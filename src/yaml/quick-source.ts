// The text of a file and its shape to a value and its problems, when it is written as nearly every file is.
import type { Read, ReadSource } from './document.ts';
import { linesOf, placeOf } from './lines.ts';
import { placedAt } from './placed.ts';
import { byPlace, type Path, type Place, type Problem } from './problem.ts';
import { quickRoot } from './quick.ts';
import { readNode } from './read-node.ts';
import type { Shape, ValueOf } from './shape.ts';
import { isTooBig, plainSource } from './source.ts';
import type { Syntax } from './syntax.ts';
import { firstControl } from './text.ts';

/** Undefined when the file has to be read by the YAML reader; this way its code need not be loaded. */
export function quickDocument<S extends Shape>(
  text: string,
  shape: S,
): Read<ValueOf<S>> | undefined {
  const read = quickSource(text, shape);
  return read && { ...read, value: read.value as ValueOf<S> | undefined };
}

export function quickSource(text: string, shape: Shape): ReadSource | undefined {
  if (isTooBig(text)) return undefined;
  const source = plainSource(text);
  if (firstControl(source) !== undefined) return undefined;
  const root = quickRoot(source);
  if (root === undefined) return undefined;
  const rest = { document: undefined, tokens: [], problems: [], faults: [] };
  return placedSource({ ...rest, lines: linesOf(source), root }, shape, []);
}

/** The walk over the nodes, however they were read; `problems` are those found on the way there. */
export function placedSource(syntax: Syntax, shape: Shape, problems: Problem[]): ReadSource {
  const { lines, root } = syntax;
  const reading = { lines, problems, root: shape };
  const placed = root && readNode(reading, { node: root, shape, path: [] });
  const locate = (path: Path): Place | undefined => {
    const range = placedAt(placed, path)?.node.range;
    return range ? placeOf(lines, range[0], range[1]) : undefined;
  };
  return { value: placed?.value, problems: problems.sort(byPlace), locate, syntax, placed };
}
