// A frame → what Inquirer draws: the rows to the cursor's, the rows after it, and the cursor put in its place.
import type { Frame } from './frame.ts';

const up = (rows: number): string => (rows > 0 ? `\u001b[${rows}A` : '');
const down = (rows: number): string => (rows > 0 ? `\u001b[${rows}B` : '');
const toStart = '\u001b[1G';
const hide = '\u001b[?25l';
const show = '\u001b[?25h';

/**
 * Inquirer places the cursor after the text above, counting it its own way. So that text ends with as many spaces as the
 * cursor has columns to its left, and the row itself is written over them last.
 */
export function onScreen({ rows, cursor }: Frame): [string, string] {
  const row = cursor?.row ?? rows.length - 1;
  const column = Math.max(1, cursor?.column ?? 1);
  const below = rows.slice(row + 1);
  const back = below.length + 1;
  return [
    [...rows.slice(0, row), ' '.repeat(column)].join('\n'),
    [...below, up(back) + toStart + (rows[row] ?? '') + down(back) + (cursor ? show : hide)].join(
      '\n',
    ),
  ];
}
