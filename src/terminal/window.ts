// More rows than there is room for → the rows around the one that matters, and how many are left out.
import type { View } from './body.ts';
import { cut } from './width.ts';

export function windowed(rows: string[], active: number, view: View): string[] {
  const { height, style, words } = view;
  if (rows.length <= height) return rows;
  const middle = Math.max(0, active) - Math.floor(height / 2);
  const first = Math.max(0, Math.min(middle, rows.length - height));
  const end = first + height;
  const mark = (text: string): string =>
    style.quiet(cut(`  ${style.glyphs.more} ${text}`, view.width, style.glyphs.more));
  // A mark covers a row, which is then left out as well.
  const above = first > 0 && height > 2 ? [mark(words.hiddenAbove(first + 1))] : [];
  const below =
    end < rows.length && height > 2 ? [mark(words.hiddenBelow(rows.length - end + 1))] : [];
  return [...above, ...rows.slice(first + above.length, end - below.length), ...below];
}
