// Two texts of a file → what differs, as lines to read: a few around each change, `-` before and `+` after.
import { harmless } from './harmless.ts';

const around = 3;
/** More lines against lines than this, and the middle is shown as replaced. */
const mostCompared = 4_000_000;

interface Line {
  sign: ' ' | '-' | '+';
  text: string;
}

export const unifiedDiff = (name: string, before: string, after: string): string => {
  if (before === after) return '';
  const lines = comparedLines(linesOf(before), linesOf(after));
  const shown = harmless(name);
  return [`--- ${shown}`, `+++ ${shown}`, ...hunksOf(lines)].join('\n') + '\n';
};

/** What ends each line is part of it, so that a changed line end is seen. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));

const comparedLines = (before: string[], after: string[]): Line[] => {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const signed = (sign: Line['sign'], lines: string[]): Line[] =>
    lines.map((text) => ({ sign, text }));
  return [
    ...signed(' ', before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...signed(' ', before.slice(before.length - end)),
  ];
};

/** The longest common run of lines stays. */
const middle = (before: string[], after: string[]): Line[] => {
  const isTooMuch = before.length * after.length > mostCompared;
  const lengths = isTooMuch ? undefined : commonLengths(before, after);
  const lines: Line[] = [];
  let [from, to] = [0, 0];
  const at = (row: number, column: number): number => lengths?.[row]?.[column] ?? 0;
  while (from < before.length || to < after.length) {
    const [old = '', fresh = ''] = [before[from], after[to]];
    if (lengths && from < before.length && to < after.length && old === fresh) {
      lines.push({ sign: ' ', text: old });
      from += 1;
      to += 1;
    } else if (
      from < before.length &&
      (to >= after.length || at(from + 1, to) >= at(from, to + 1))
    ) {
      lines.push({ sign: '-', text: old });
      from += 1;
    } else {
      lines.push({ sign: '+', text: fresh });
      to += 1;
    }
  }
  return lines;
};

const commonLengths = (before: string[], after: string[]): Uint32Array[] => {
  const lengths = [...before, ''].map(() => new Uint32Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const [here, below] = [lengths[row], lengths[row + 1]];
      if (!here || !below) continue;
      here[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  return lengths;
};

const hunksOf = (lines: Line[]): string[] => {
  const isNear = lines.map(() => false);
  lines.forEach(({ sign }, at) => {
    if (sign === ' ') return;
    for (let near = at - around; near <= at + around; near += 1)
      if (near >= 0 && near < lines.length) isNear[near] = true;
  });
  const shown: string[] = [];
  let [old, fresh] = [1, 1];
  lines.forEach((line, at) => {
    if (isNear[at] && !isNear[at - 1]) shown.push(headOf(lines, isNear, { at, old, fresh }));
    if (isNear[at]) shown.push(`${line.sign}${harmless(line.text.replace(/\n$/, ''))}`);
    if (isNear[at] && !line.text.endsWith('\n')) shown.push('\\ No newline at end of file');
    if (line.sign !== '+') old += 1;
    if (line.sign !== '-') fresh += 1;
  });
  return shown;
};

const headOf = (
  lines: Line[],
  isNear: boolean[],
  { at, old, fresh }: { at: number; old: number; fresh: number },
): string => {
  const after = isNear.indexOf(false, at);
  const hunk = lines.slice(at, after === -1 ? undefined : after);
  const side = (start: number, other: Line['sign']): string => {
    const count = hunk.filter(({ sign }) => sign !== other).length;
    // A side without lines is said to begin before the first.
    return `${count === 0 ? start - 1 : start},${count}`;
  };
  return `@@ -${side(old, '+')} +${side(fresh, '-')} @@`;
};
