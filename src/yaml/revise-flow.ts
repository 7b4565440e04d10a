// Changes to a collection in brackets to edits between its commas.
import type { Part } from './geometry.ts';
import type { Revision } from './revise-value.ts';
import { Unsplicable } from './splice.ts';

export interface FlowChange {
  /** All that stand there now. */
  parts: readonly Part[];
  gone: readonly Part[];
  /** What comes after a part that stays; after undefined what comes first. */
  inserted: readonly { after: Part | undefined; texts: readonly string[] }[];
}

export function reviseFlow(
  { lines, edits }: Revision,
  { parts, gone, inserted }: FlowChange,
): void {
  const first = parts[0];
  const kept = parts.findIndex((part) => !gone.includes(part));
  if (first === undefined || kept === -1) throw new Unsplicable();
  const cut = (start: number, end: number): void => {
    if (lines.source.slice(start, end).includes('#')) throw new Unsplicable();
    edits.push({ start, end, text: '' });
  };
  for (const { after, texts } of inserted) {
    for (const text of texts) {
      const at = after?.end ?? first.start;
      edits.push({ start: at, end: at, text: after === undefined ? `${text}, ` : `, ${text}` });
    }
  }
  if (kept > 0) cut(first.start, parts[kept]!.start);
  parts.forEach((part, at) => {
    if (at > kept && gone.includes(part)) cut(parts[at - 1]!.end, part.end);
  });
}
