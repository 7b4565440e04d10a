// A changed list to edits of its entries: changed in place, put in, taken out, or moved with the comments above them.
import type { Node, YAMLSeq } from 'yaml';
import { flow, item } from './emit.ts';
import { beginsLine, columnOf, entryParts, nextLine, withComments, type Part } from './geometry.ts';
import { lineAt, lineStart } from './lines.ts';
import { matchEntries, staying } from './match.ts';
import type { Placed } from './placed.ts';
import { reviseFlow } from './revise-flow.ts';
import { reviseValue } from './revise-node.ts';
import { asLines } from './revise-key-lines.ts';
import type { Revision } from './revise-value.ts';
import type { Shape } from './shape.ts';
import { splice, Unsplicable } from './splice.ts';
import { entryOf } from './tidy.ts';

export interface ListChange {
  placed: Placed & { node: YAMLSeq };
  after: readonly unknown[];
  shape: Shape;
  /** Just after the colon that holds the list. */
  mark: number;
}
/** An entry that is there now, with its part of the text. */
interface Entry {
  placed: Placed;
  part: Part;
}
/** What the list becomes, in order. */
type Step =
  | { does: 'stay'; entry: Entry; value: unknown }
  | { does: 'move'; entry: Entry; value: unknown }
  | { does: 'add'; value: unknown };

export function reviseList(revision: Revision, change: ListChange): void {
  const { placed, after, shape } = change;
  const parts = new Map<Node, Part>();
  for (const part of entryParts(placed.node, revision.lines)) parts.set(part.node, part);
  const entries = [...(placed.children?.values() ?? [])].map((child) => {
    const part = parts.get(child.node);
    if (part === undefined) throw new Unsplicable();
    return { placed: child, part };
  });
  const matched = matchEntries(
    entries.map((entry) => entry.placed.value),
    after,
    shape,
  );
  const stay = staying(matched);
  const steps = after.map((value, at): Step => {
    const place = matched[at];
    const entry = place === undefined ? undefined : entries[place];
    if (entry === undefined || place === undefined) return { does: 'add', value };
    return { does: stay.has(place) ? 'stay' : 'move', entry, value };
  });
  const gone = entries.filter((_, place) => !matched.includes(place));
  if (placed.node.flow)
    reviseFlowList(revision, change, { steps, gone, parts: [...parts.values()] });
  else reviseBlockList(revision, change, { steps, gone, parts: [...parts.values()] });
}

interface Plan {
  steps: Step[];
  gone: Entry[];
  parts: Part[];
}

function reviseBlockList(
  revision: Revision,
  change: ListChange,
  { steps, gone, parts }: Plan,
): void {
  const { lines, edits } = revision;
  const first = parts[0];
  if (first === undefined || !beginsLine(lines, first.start)) throw new Unsplicable();
  const column = columnOf(lines, first.start);
  const top = (part: Part): number => {
    const before = parts[parts.indexOf(part) - 1];
    return before
      ? nextLine(lines, before.end)
      : nextLine(lines, lineStart(lines, lineAt(lines, first.start)) - 1);
  };
  const listTop = withComments(lines, first.start, nextLine(lines, change.mark));
  const gap =
    parts.length > 1 && parts.slice(1).every((part) => isApart(revision, part, top(part)));
  let at = listTop;
  for (const step of steps) {
    if (step.does === 'stay') {
      reviseEntry(revision, change, step);
      at = nextLine(lines, step.entry.part.end);
      continue;
    }
    const text =
      step.does === 'add'
        ? ' '.repeat(column) +
          item(step.value, entryOf(change.shape, step.value), { column, ...revision.style })
        : movedText(revision, change, {
            step,
            top: step.entry.part === first ? listTop : top(step.entry.part),
          });
    const apart = gap && step.does === 'add' ? (at === listTop ? [text, ''] : ['', text]) : [text];
    edits.push({ start: at, end: at, text: asLines(revision, at, apart.join('\n')) });
  }
  for (const { part } of gone) {
    const start = lineStart(lines, lineAt(lines, part.start));
    edits.push({ start, end: nextLine(lines, part.end), text: '' });
  }
}

function isApart({ lines }: Revision, part: Part, top: number): boolean {
  const start = withComments(lines, part.start, top);
  return lines.source.slice(0, start).endsWith('\n\n');
}

/** The lines of an entry that moves, with what changed in them; the lines themselves are taken out. */
function movedText(
  revision: Revision,
  change: ListChange,
  { step, top }: { step: Step & { does: 'move' }; top: number },
): string {
  const { lines, style, edits } = revision;
  const { part } = step.entry;
  const start = withComments(lines, part.start, top);
  const end = nextLine(lines, part.end);
  const inner: Revision = { lines, style, edits: [] };
  reviseEntry(inner, change, step);
  edits.push({ start, end, text: '' });
  const cut = { ...lines, source: lines.source.slice(0, end) };
  return splice(cut.source, inner.edits, start).replace(/\n$/, '');
}

function reviseEntry(
  revision: Revision,
  { placed, shape }: ListChange,
  { entry, value }: { entry: Entry; value: unknown },
): void {
  const holder = {
    part: entry.part,
    flow: placed.node.flow === true,
    dash: placed.node.flow !== true,
  };
  reviseValue(revision, {
    placed: entry.placed,
    holder,
    wanted: { value, shape: entryOf(shape, value) },
  });
}

function reviseFlowList(
  revision: Revision,
  change: ListChange,
  { steps, gone, parts }: Plan,
): void {
  const { lines, style } = revision;
  const inserted: { after: Part | undefined; texts: string[] }[] = [
    { after: undefined, texts: [] },
  ];
  const out = gone.map(({ part }) => part);
  for (const step of steps) {
    if (step.does === 'stay') {
      reviseEntry(revision, change, step);
      inserted.push({ after: step.entry.part, texts: [] });
    } else if (step.does === 'add') {
      inserted.at(-1)?.texts.push(flow(step.value, entryOf(change.shape, step.value)));
    } else {
      const inner: Revision = { lines, style, edits: [] };
      reviseEntry(inner, change, step);
      const { part } = step.entry;
      out.push(part);
      inserted.at(-1)?.texts.push(splice(lines.source.slice(0, part.end), inner.edits, part.start));
    }
  }
  reviseFlow(revision, { parts, gone: out, inserted });
}
