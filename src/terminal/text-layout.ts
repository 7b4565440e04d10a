// Text with a cursor → the rows it takes on a screen, and where the cursor stands among them.
import type { Line } from './line-editor.ts';
import { printable } from './printable.ts';
import { graphemes, widthOf } from './width.ts';

export interface Layout {
  rows: string[];
  cursor: { row: number; column: number };
}

interface Row {
  start: number;
  /** Where the next row begins, or the end of the text. */
  end: number;
}

/** Breaks after spaces where it can, and leaves a column for the cursor at the end of a full row. */
export function layOut(line: Line, width: number): Layout {
  const rows = rowsOf(line.text, width);
  const row = rowAt(rows, line.cursor);
  const start = rows[row]?.start ?? 0;
  const column = widthOf(shown(line.text.slice(start, line.cursor)));
  return {
    rows: rows.map((one) => shown(line.text.slice(one.start, one.end)).trimEnd()),
    cursor: { row, column: Math.min(column, width) },
  };
}

/** The cursor a row up or down, in the same column as far as there is one; undefined at the edge. */
export function moveRow(line: Line, by: 1 | -1, width: number): Line | undefined {
  const rows = rowsOf(line.text, width);
  const row = rowAt(rows, line.cursor);
  const target = rows[row + by];
  const from = rows[row];
  if (!target || !from) return undefined;
  const column = widthOf(shown(line.text.slice(from.start, line.cursor)));
  const isLast = row + by === rows.length - 1;
  let cursor = target.start;
  for (const character of graphemes(line.text.slice(target.start, target.end))) {
    const next = cursor + character.length;
    if (widthOf(shown(line.text.slice(target.start, next))) > column) break;
    if (next === target.end && !isLast) break;
    cursor = next;
  }
  return { ...line, cursor };
}

const shown = (text: string): string => printable(text.replaceAll('\n', ''));

const rowAt = (rows: Row[], cursor: number): number =>
  Math.max(
    0,
    rows.findLastIndex((row) => row.start <= cursor),
  );

function rowsOf(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let used = 0;
  let offset = 0;
  let breakAt = -1;
  const close = (end: number): void => {
    rows.push({ start, end });
    start = end;
    breakAt = -1;
  };
  for (const character of graphemes(text)) {
    const isBreak = character === '\n' || character === '\r\n';
    const columns = isBreak ? 0 : widthOf(shown(character));
    if (!isBreak && character !== ' ' && used + columns > width && offset > start) {
      close(breakAt > start ? breakAt : offset);
      used = widthOf(shown(text.slice(start, offset)));
    }
    offset += character.length;
    used += columns;
    if (isBreak) {
      close(offset);
      used = 0;
    } else if (character === ' ') breakAt = offset;
  }
  return [...rows, { start, end: text.length }];
}
