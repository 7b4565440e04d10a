// The text of a file and its shape to a value, all its problems, and the way from a path to a place.
import type { Placed } from './placed.ts';
import type { Path, Place, Problem } from './problem.ts';
import { placedSource, quickSource } from './quick-source.ts';
import { refused } from './refused.ts';
import { repaired } from './repair.ts';
import type { Shape, ValueOf } from './shape.ts';
import { readSyntax, type Syntax } from './syntax.ts';

export interface Read<T> {
  /** What could be read; undefined when there was nothing. Whole only when there are no problems. */
  value: T | undefined;
  /** All of them, in the order of the file. */
  problems: Problem[];
  /** Where the value at a path stands; undefined when the file does not have it. */
  locate: (path: Path) => Place | undefined;
}
export interface ReadSource extends Read<unknown> {
  syntax: Syntax;
  placed: Placed | undefined;
}

export function parseDocument<S extends Shape>(text: string, shape: S): Read<ValueOf<S>> {
  const { value, problems, locate } = readSource(text, shape);
  return { value: value as ValueOf<S> | undefined, problems, locate };
}

/** The value with the nodes it came from, for edits. */
export function readSource(text: string, shape: Shape): ReadSource {
  return quickSource(text, shape) ?? wholeSource(text, shape);
}

/** By the YAML reader, with all that it knows of how the text is written. */
export function wholeSource(text: string, shape: Shape): ReadSource {
  const first = readSyntax(text);
  const { syntax, problems: slips } = repaired(first);
  const problems = [...first.problems, ...slips, ...refused(syntax)];
  const spoiled = syntax.faults.length > 0 || syntax.document === undefined;
  if (!spoiled && syntax.root === undefined) problems.push(...missingFrom(shape));
  return placedSource({ ...syntax, root: spoiled ? undefined : syntax.root }, shape, problems);
}

function missingFrom(shape: Shape): Problem[] {
  if (shape.kind !== 'record') return [];
  return Object.entries(shape.fields)
    .filter(([, { required }]) => required)
    .map(([key]) => ({ code: 'missing', key, path: [key], line: 1, column: 1 }));
}
