// A changed record to edits of its keys: changed in place, taken out line by line, or put where the shape has them.
import type { YAMLMap } from 'yaml';
import { flow, pairText } from './emit.ts';
import { beginsLine, columnOf, nextLine, pairPart, type Part } from './geometry.ts';
import { lineAt, lineStart } from './lines.ts';
import { keyText, type Placed } from './placed.ts';
import { reviseFlow } from './revise-flow.ts';
import { reviseValue } from './revise-node.ts';
import { replaceValue, type Revision } from './revise-value.ts';
import { scalar } from './scalar.ts';
import type { Shape } from './shape.ts';
import { Unsplicable } from './splice.ts';
import { fieldOf, recordShape } from './tidy.ts';

export interface RecordChange {
  placed: Placed & { node: YAMLMap };
  after: Readonly<Record<string, unknown>>;
  shape: Shape;
}
interface Keyed {
  key: string;
  part: Part;
}

export function reviseRecord(revision: Revision, change: RecordChange): void {
  const { placed, after, shape } = change;
  const { lines } = revision;
  const all = placed.node.items.map((pair) => ({
    key: keyText(pair) ?? '',
    part: pairPart(pair, lines),
  }));
  const gone = all.filter(({ key }) => placed.children?.has(key) && !Object.hasOwn(after, key));
  const kept = all.filter((keyed) => !gone.includes(keyed));
  if (kept.length === 0) throw new Unsplicable();
  const fresh = freshAfter(kept, change);
  const inFlow = placed.node.flow === true;
  const edit = ({ key, part }: Keyed): void => {
    if (!Object.hasOwn(after, key)) return;
    const wanted = { value: after[key], shape: fieldOf(shape, key) ?? { kind: 'text' as const } };
    const child = placed.children?.get(key);
    const holder = { part, flow: inFlow, dash: false };
    if (child === undefined) replaceValue(revision, holder, wanted);
    else reviseValue(revision, { placed: child, holder, wanted });
  };
  if (inFlow) {
    const written = (key: string): string =>
      `${scalar(key, true)}: ${flow(after[key], fieldOf(shape, key) ?? { kind: 'text' })}`;
    const inserted = [undefined, ...kept].map((keyed) => ({
      after: keyed?.part,
      texts: (fresh.get(keyed?.key) ?? []).map(written),
    }));
    kept.forEach(edit);
    reviseFlow(revision, {
      parts: all.map(({ part }) => part),
      gone: gone.map(({ part }) => part),
      inserted,
    });
    return;
  }
  insertFirst(revision, change, { first: all[0]!, keys: fresh.get(undefined) ?? [] });
  for (const keyed of all) {
    if (gone.includes(keyed)) removePair(revision, all, { keyed, gone });
    else edit(keyed);
    insertAfter(revision, change, { keyed, keys: fresh.get(keyed.key) ?? [] });
  }
}

/** The new keys, under the key that each comes after; under undefined those that come first. */
function freshAfter(
  kept: Keyed[],
  { after, shape }: RecordChange,
): Map<string | undefined, string[]> {
  const known = recordShape(shape)?.fields;
  const order = Object.keys(known ?? after);
  const there = new Set(kept.map(({ key }) => key));
  const fresh = new Map<string | undefined, string[]>();
  const rank = (key: string): number => order.indexOf(key);
  for (const key of order) {
    if (!Object.hasOwn(after, key) || there.has(key)) continue;
    let anchor: string | undefined;
    for (const other of there) {
      if (rank(other) < rank(key) && (anchor === undefined || rank(other) > rank(anchor)))
        anchor = other;
    }
    if (known === undefined) anchor ??= kept.at(-1)?.key;
    fresh.set(anchor, [...(fresh.get(anchor) ?? []), key]);
  }
  return fresh;
}

function written(
  revision: Revision,
  { after, shape }: RecordChange,
  [key, column]: [string, number],
): string {
  const field = fieldOf(shape, key) ?? { kind: 'text' as const };
  return pairText(key, after[key], { shape: field, at: { column, ...revision.style } });
}

function insertFirst(
  revision: Revision,
  change: RecordChange,
  { first, keys }: { first: Keyed; keys: string[] },
): void {
  const { start } = first.part;
  const column = columnOf(revision.lines, start);
  for (const key of keys) {
    const text = `${written(revision, change, [key, column])}\n${' '.repeat(column)}`;
    revision.edits.push({ start, end: start, text });
  }
}

function insertAfter(
  revision: Revision,
  change: RecordChange,
  { keyed, keys }: { keyed: Keyed; keys: string[] },
): void {
  const { lines, edits } = revision;
  const column = columnOf(lines, keyed.part.start);
  const at = nextLine(lines, keyed.part.end);
  for (const key of keys) {
    const gap =
      column === 0 && typeof change.after[key] === 'object' && spaced(revision, change) ? '\n' : '';
    const text = `${gap}${' '.repeat(column)}${written(revision, change, [key, column])}`;
    edits.push({ start: at, end: at, text: asLines(revision, at, text) });
  }
}

/** Whole lines at the place: the last line of a file may lack its line break. */
export function asLines({ lines }: Revision, at: number, text: string): string {
  return at === lines.source.length && !lines.source.endsWith('\n') ? `\n${text}` : `${text}\n`;
}

/** The sections of the file stand apart, or there are too few to say. */
function spaced({ lines }: Revision, { placed }: RecordChange): boolean {
  const starts = placed.node.items.map((pair) => pairPart(pair, lines).start).slice(1);
  const apart = starts.filter((start) => lines.source.slice(0, start).endsWith('\n\n'));
  return starts.length < 5 || apart.length > 0;
}

/** A section that stood between two blank lines takes one of them with it. */
function isBetweenBlanks(source: string, start: number, end: number): boolean {
  const blankAfter = source[end] === '\n' || end === source.length;
  return source.slice(0, start).endsWith('\n\n') && blankAfter;
}

function removePair(
  { lines, edits }: Revision,
  all: Keyed[],
  { keyed, gone }: { keyed: Keyed; gone: Keyed[] },
): void {
  const { start, end } = keyed.part;
  if (beginsLine(lines, start)) {
    const line = lineStart(lines, lineAt(lines, start));
    const after = nextLine(lines, end);
    edits.push({
      start: line - (isBetweenBlanks(lines.source, line, after) ? 1 : 0),
      end: after,
      text: '',
    });
    return;
  }
  // The first key of an entry stands beside its dash: the next one moves up there.
  const next = all[all.indexOf(keyed) + 1];
  if (next === undefined || gone.includes(next)) throw new Unsplicable();
  const between = lines.source.slice(
    nextLine(lines, end),
    lineStart(lines, lineAt(lines, next.part.start)),
  );
  if (between.trim() !== '') {
    const line = lineStart(lines, lineAt(lines, start));
    edits.push({ start: line, end: line, text: between });
  }
  edits.push({ start, end: next.part.start, text: '' });
}
