// One part of what is said of a rule → lines for a terminal, no wider than it; code is left as it is.
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/width.ts';
import type { Part } from './explained.ts';

export const partLines = ({ title, kind, lines }: Part, width: number): string[] => {
  const isCode = kind === 'yaml' || kind === 'diff';
  const shown = lines.flatMap((line) => {
    if (isCode) return [`    ${printable(line)}`];
    const mark = kind === 'list' ? '  - ' : '';
    const [first = '', ...rest] = wrap(printable(line), width - mark.length);
    return [mark + first, ...rest.map((one) => ' '.repeat(mark.length) + one)];
  });
  return [...(title === undefined ? [] : wrap(`${printable(title)}:`, width)), ...shown];
};
