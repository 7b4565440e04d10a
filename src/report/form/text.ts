// Form-fit → lines for a terminal: headings, reasons indented under their form, nothing wider than the screen.
import { wrap } from '../../terminal/width.ts';
import type { FormReporter } from '../form.ts';
import { harmless } from '../harmless.ts';
import { saidOf, type Part, type Point } from './said.ts';

const widest = 100;

export const text: FormReporter = (fit, options) => {
  const columns = Math.min(widest, options.columns);
  return `${partLines(saidOf(fit, options), 0, columns).join('\n')}\n`;
};

interface Column {
  by: number;
  columns: number;
}

const indented = (said: string, { by, columns }: Column, mark = ''): string[] =>
  wrap(harmless(said), Math.max(20, columns - by - mark.length)).map(
    (line, index) => ' '.repeat(by) + (index === 0 ? mark : ' '.repeat(mark.length)) + line,
  );

const pointLines = ({ text: said, under = [] }: Point, column: Column): string[] => [
  ...indented(said, column, '– '),
  ...under.flatMap((line) => indented(line, { ...column, by: column.by + 2 })),
];

/** A heading of the first and second depth has air above it. */
const partLines = (part: Part, depth: number, columns: number): string[] => {
  const by = Math.max(0, depth - 1) * 2;
  const inside = { by: depth === 0 ? 0 : by + 2, columns };
  return [
    ...(depth === 1 || depth === 2 ? [''] : []),
    ...indented(part.title, { by, columns }),
    ...part.lines.flatMap((line) => indented(line, inside)),
    ...part.points.flatMap((point) => pointLines(point, inside)),
    ...part.parts.flatMap((one) => partLines(one, depth + 1, columns)),
  ];
};
