// Edits to a text to the new text; the bytes no edit touches stay as they are, line ends and byte order mark too.

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Edits do not overlap; those at one place keep their order. */
export function splice(source: string, edits: readonly Edit[], from = 0): string {
  let text = '';
  let at = from;
  const sorted = [...edits].sort(
    (a, b) => a.start - b.start || (a.end === a.start ? 0 : 1) - (b.end === b.start ? 0 : 1),
  );
  for (const edit of sorted) {
    if (edit.start < at) throw new Unsplicable();
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/** The text is written in a way that edits in place do not reach. */
export class Unsplicable extends Error {}

/** Edits counted in the text as it is read, to the text as it stands on the disk. */
export function onRawText(raw: string, edits: readonly Edit[]): Edit[] {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  if (!raw.includes('\r\n')) {
    return edits.map(({ start, end, text }) => ({ start: start + mark, end: end + mark, text }));
  }
  /** Where, in the text as read, a line ends that has a carriage return on the disk. */
  const returns: number[] = [];
  for (let at = raw.indexOf('\r\n'); at !== -1; at = raw.indexOf('\r\n', at + 2)) {
    returns.push(at - mark - returns.length);
  }
  const breaks = raw.split('\n').length - 1;
  const lineEnd = returns.length * 2 > breaks ? '\r\n' : '\n';
  const shift = (offset: number): number => offset + mark + countBelow(returns, offset);
  return edits.map(({ start, end, text }) => ({
    start: shift(start),
    end: shift(end),
    text: text.replaceAll('\n', lineEnd),
  }));
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
