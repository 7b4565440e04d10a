// A table → lines with its columns side by side; the last column takes what is left, and is the only one that is broken.
import { pad, widthOf, wrap } from '../terminal/width.ts';

/** Undefined where the columns before the last leave it no room to be read in. */
export const tableText = (
  rows: readonly (readonly string[])[],
  width: number,
): string[] | undefined => {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns - 1 }, (_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  const before = widths.reduce((sum, one) => sum + one + 2, 0);
  if (width - before < width / 3) return undefined;
  return rows.flatMap((row) => {
    const start = widths.map((one, at) => `${pad(row[at] ?? '', one)}  `).join('');
    const [first = '', ...rest] = wrap(row[columns - 1] ?? '', width - before);
    return [start + first, ...rest.map((line) => ' '.repeat(before) + line)];
  });
};
