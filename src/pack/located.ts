// A fault of a pack → the same with line and column, and what was probably meant.
import type { ReadSource } from '../yaml/document.ts';
import { keyPlace } from '../yaml/key-place.ts';
import { lineText } from '../yaml/lines.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Path, Place } from '../yaml/problem.ts';
import type { Fault, PackFinding } from './fault.ts';
import type { ReadPack } from './read.ts';

export function located(fault: Fault, { sources }: Pick<ReadPack, 'sources'>): PackFinding {
  const { rule, file, name, other, known = [] } = fault;
  const source = sources.get(file);
  const place = source === undefined ? undefined : placeOf(fault, source);
  const suggestion = nearest(name, known);
  return {
    rule,
    file,
    ...(place ?? { line: 1, column: 1 }),
    name,
    ...(other === undefined ? {} : { other }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function placeOf({ path, offset }: Fault, source: ReadSource): Place | undefined {
  const place = nearestPlace(path, source);
  if (place === undefined || offset === undefined) return place;
  const line = lineText(source.syntax.lines, place.line - 1);
  const quotes = /^['"]/.test(line.slice(place.column - 1)) ? 1 : 0;
  const column = place.column + quotes + offset;
  return column > line.length + 1 ? place : { line: place.line, column };
}

/** Where the path leads, else the innermost part of it that is there. An entry over several lines stands at its key. */
function nearestPlace(path: Path, source: ReadSource): Place | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const value = source.locate(part);
    const key = keyPlace(source, part);
    if (value !== undefined) return key !== undefined && key.line < value.line ? key : value;
  }
  return undefined;
}
