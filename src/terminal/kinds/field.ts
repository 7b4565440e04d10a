// A line being typed → its rows behind a mark, and the cursor among them.
import type { Drawn, View } from '../body.ts';
import type { Line } from '../line-editor.ts';
import { layOut } from '../text-layout.ts';
import { widthOf } from '../width.ts';

export const fieldWidth = (width: number, mark: string): number =>
  Math.max(4, width - widthOf(mark) - 1);

/** As many rows as fit, with the cursor's row among them. */
export function field(line: Line, mark: string, view: View): Required<Omit<Drawn, 'hints'>> {
  const { rows, cursor } = layOut(line, fieldWidth(view.width, mark));
  const indent = widthOf(mark);
  const height = Math.max(1, view.height);
  const first = Math.max(0, Math.min(cursor.row - height + 1, rows.length - height));
  return {
    rows: rows
      .slice(first, first + height)
      .map((row, index) =>
        first + index === 0 ? view.style.accent(mark) + row : ' '.repeat(indent) + row,
      ),
    cursor: { row: cursor.row - first, column: indent + cursor.column },
  };
}
