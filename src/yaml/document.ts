// The text of a file and its shape to a value, all its problems, and the way from a path to a place.
import { conflictLines } from './conflict-markers.ts';
import { linesOf } from './lines.ts';
import type { Placed } from './placed.ts';
import type { Path, Place, Problem } from './problem.ts';
import { placedSource, quickSource } from './quick-source.ts';
import { refused } from './refused.ts';
import { repaired } from './repair.ts';
import type { Shape, ValueOf } from './shape.ts';
import { plainSource } from './source.ts';
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
  const marked = conflictLines(text);
  if (marked.length > 0) return conflicted(text, marked);
  const first = readSyntax(text);
  const { syntax, problems: slips } = repaired(first);
  const problems = [...first.problems, ...slips, ...refused(syntax)];
  const spoiled = syntax.faults.length > 0 || syntax.document === undefined;
  if (!spoiled && syntax.root === undefined) problems.push(...missingFrom(shape));
  return placedSource({ ...syntax, root: spoiled ? undefined : syntax.root }, shape, problems);
}

/** Two versions of a file in one: nothing else that is said of it would help. */
function conflicted(text: string, marked: readonly number[]): ReadSource {
  const problems = marked.map((line): Problem => ({ code: 'conflict', path: [], line, column: 1 }));
  const none = { document: undefined, root: undefined, tokens: [], faults: [] };
  const lines = linesOf(plainSource(text));
  const syntax: Syntax = { ...none, lines, problems };
  return { value: undefined, problems, locate: () => undefined, syntax, placed: undefined };
}

function missingFrom(shape: Shape): Problem[] {
  if (shape.kind !== 'record') return [];
  return Object.entries(shape.fields)
    .filter(([, { required }]) => required)
    .map(([key]) => ({ code: 'missing', key, path: [key], line: 1, column: 1 }));
}
