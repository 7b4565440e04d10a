// A text and its lines: from an offset to a line and a column, and from a line to its text.
import type { Place } from './problem.ts';

export interface Lines {
  readonly source: string;
  /** Where each line starts. */
  readonly starts: readonly number[];
}

export function linesOf(source: string): Lines {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return { source, starts };
}

/** The number of the line that holds the offset, from 0. */
export function lineAt({ starts }: Lines, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function lineStart(lines: Lines, line: number): number {
  return lines.starts[line] ?? lines.source.length;
}

/** Where the line ends, before its line break. */
export function lineEnd(lines: Lines, line: number): number {
  const next = lines.starts[line + 1];
  return next === undefined ? lines.source.length : next - 1;
}

export function lineText(lines: Lines, line: number): string {
  return lines.source.slice(lineStart(lines, line), lineEnd(lines, line));
}

export function placeOf(lines: Lines, start: number, end = start): Place {
  const line = lineAt(lines, start);
  const column = start - lineStart(lines, line) + 1;
  const place = { line: line + 1, column };
  if (end <= start || end > lineEnd(lines, line)) return place;
  return { ...place, endColumn: column + end - start };
}
