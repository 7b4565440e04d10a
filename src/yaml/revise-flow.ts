// Changes to a collection in brackets to edits between its commas.
import type { Part } from './geometry.ts';
import type { Lines } from './lines.ts';
import type { Revision } from './revise-value.ts';
import { Unsplicable } from './splice.ts';

export interface FlowChange {
  /** All that stand there now. */
  parts: readonly Part[];
  gone: readonly Part[];
  /** What comes after a part that stays; after undefined what comes first. */
  inserted: readonly { after: Part | undefined; texts: readonly string[] }[];
}

export function reviseFlow({ lines, edits }: Revision, change: FlowChange): void {
  const { parts, gone, inserted } = change;
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) throw new Unsplicable();
  if (gone.length > 0) noComments(lines, parts);
  const kept = parts.findIndex((part) => !gone.includes(part));
  if (kept === -1) {
    const texts = inserted.flatMap((insert) => insert.texts);
    edits.push({ start: first.start, end: last.end, text: texts.join(', ') });
    return;
  }
  for (const { after, texts } of inserted) {
    const at = after?.end ?? first.start;
    for (const text of texts) {
      edits.push({ start: at, end: at, text: after === undefined ? `${text}, ` : `, ${text}` });
    }
  }
  if (kept > 0) edits.push({ start: first.start, end: parts[kept]?.start ?? first.end, text: '' });
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (at <= kept || before === undefined || !gone.includes(part)) return;
    edits.push({ start: before.end, end: part.end, text: '' });
  });
}

/** A comment between two commas would be lost, or would take what follows with it. */
function noComments({ source }: Lines, parts: readonly Part[]): void {
  parts.slice(1).forEach((part, at) => {
    if (source.slice(parts[at]?.end, part.start).includes('#')) throw new Unsplicable();
  });
}
