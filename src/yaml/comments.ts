// The text of a file that can be read → its comments, each with what it stands above, beside or below.
import type { Node } from 'yaml';
import { entryParts, pairPart } from './geometry.ts';
import { lineAt, lineEnd, lineStart, type Lines } from './lines.ts';
import { keysOf } from './match.ts';
import { isMap, isScalar, isSeq } from './node-kind.ts';
import { keyText, type Placed } from './placed.ts';
import type { Shape } from './shape.ts';
import { entryOf, fieldOf } from './tidy.ts';

/** A key or an entry that begins a line. */
export interface Anchor {
  /** The way to it by keys and ids, so that it is found again in another version. */
  name: string;
  /** Counted from 0. */
  line: number;
  /** Its last line. */
  lastLine: number;
  column: number;
}
export interface Comment {
  text: string;
  line: number;
  place: 'above' | 'beside' | 'below';
  /** Empty: it is the end of the file that it stands above. */
  anchor: string;
}
export interface Commented {
  lines: Lines;
  anchors: ReadonlyMap<string, Anchor>;
  comments: Comment[];
  /** Whether a comment can be put at the end of the line. */
  takesComment(line: number): boolean;
}
type Range = readonly [start: number, end: number];

/** `other`: ids that have become others, so that the names say what they are now. */
export interface Reading {
  lines: Lines;
  placed: Placed | undefined;
  shape: Shape;
  other?: ReadonlyMap<string, string>;
}

export function commentsOf(reading: Reading): Commented {
  const { lines, placed, shape } = reading;
  const found: Anchor[] = [];
  if (placed !== undefined) findAnchors(reading, { placed, shape, name: '', found });
  const begun = new Map<number, Anchor>();
  for (const anchor of found) if (!begun.has(anchor.line)) begun.set(anchor.line, anchor);
  const ordered = [...begun.values()].sort((a, b) => a.line - b.line);
  const covers = placed === undefined ? [] : coversOf(placed.node, lines);
  const comments = [...commentRanges(lines, covers)].map((range) =>
    commentAt(lines, ordered, range),
  );
  return {
    lines,
    anchors: new Map(found.map((anchor) => [anchor.name, anchor])),
    comments,
    takesComment: (line) => {
      const end = lineEnd(lines, line);
      return !covers.some(([start, stop]) => start < end && end < stop);
    },
  };
}

interface Walk {
  placed: Placed;
  shape: Shape;
  name: string;
  found: Anchor[];
}

function findAnchors(reading: Reading, { placed, shape, name, found }: Walk): void {
  const { lines, other } = reading;
  const { node, children } = placed;
  const add = (step: string, { start, end }: { start: number; end: number }): string => {
    const inner = `${name}\n${step}`;
    const line = lineAt(lines, start);
    const before = lines.source.slice(lineStart(lines, line), start);
    // An entry's first key stands on the line of its dash, which is the entry's.
    if (/^[\s-]*$/.test(before))
      found.push({ name: inner, line, lastLine: lineAt(lines, end), column: before.length });
    return inner;
  };
  if (isMap(node))
    for (const pair of node.items) {
      const key = keyText(pair) ?? '';
      const child = children?.get(key);
      if (child === undefined) continue;
      const inner = add(key, pairPart(pair, lines));
      const field = fieldOf(shape, key) ?? ({ kind: 'text' } as const);
      findAnchors(reading, { placed: child, shape: field, name: inner, found });
    }
  if (!isSeq(node) || children === undefined) return;
  const entries = [...children.values()];
  const values = entries.map(({ value }) => withOther(value, other));
  const keys = keysOf(values, shape);
  const parts = new Map<Node, { start: number; end: number }>();
  for (const part of entryParts(node, lines)) parts.set(part.node, part);
  entries.forEach((child, at) => {
    const part = parts.get(child.node);
    if (part === undefined) return;
    const inner = add(keys[at]?.key ?? '', part);
    findAnchors(reading, { placed: child, shape: entryOf(shape, child.value), name: inner, found });
  });
}

function withOther(value: unknown, other: ReadonlyMap<string, string> | undefined): unknown {
  if (other === undefined || typeof value !== 'object' || value === null) return value;
  const { id } = value as { id?: string };
  const next = id === undefined ? undefined : other.get(id);
  return next === undefined ? value : { ...value, id: next };
}

/** Where a number sign is text: every key and scalar; of a block only what is under its first line. */
function coversOf(node: Node, lines: Lines): Range[] {
  const covers: Range[] = [];
  const cover = (at: unknown): void => {
    if (isMap(at)) at.items.forEach((pair) => [pair.key, pair.value].forEach(cover));
    else if (isSeq(at)) at.items.forEach(cover);
    else if (isScalar(at) && at.range) {
      const [start, end] = at.range;
      const isBlock = at.type === 'BLOCK_LITERAL' || at.type === 'BLOCK_FOLDED';
      covers.push(isBlock ? [lineEnd(lines, lineAt(lines, start)), end] : [start, end]);
    }
  };
  cover(node);
  return covers.sort((a, b) => a[0] - b[0]);
}

function* commentRanges({ source }: Lines, covers: readonly Range[]): Generator<Range> {
  let from = 0;
  // Kept from one cover to the next: looked for anew in each, a file without comments is read once for every value.
  let sign = source.indexOf('#');
  for (const [start, end] of [...covers, [source.length, source.length] as const]) {
    while (sign !== -1 && sign < start) {
      const isComment = sign >= from && (sign === 0 || /\s/.test(source[sign - 1] ?? ''));
      const found = source.indexOf('\n', sign);
      const stop = found === -1 ? source.length : found;
      if (isComment) yield [sign, stop];
      from = Math.max(from, isComment ? stop : sign + 1);
      sign = source.indexOf('#', from);
    }
    from = Math.max(from, end);
  }
}

function commentAt(lines: Lines, anchors: readonly Anchor[], [start, end]: Range): Comment {
  const line = lineAt(lines, start);
  const text = lines.source.slice(start, end).trimEnd();
  const at = placeAfter(anchors, line);
  const [last, next] = [anchors[at - 1], anchors[at]];
  if (last?.line === line) return { text, line, place: 'beside', anchor: last.name };
  const column = start - lineStart(lines, line);
  // Farther in than what follows: it ends what it stands in.
  if (column > (next?.column ?? 0)) {
    const held = anchors.slice(Math.max(0, at - farthest), at);
    const before = held.findLast((anchor) => anchor.column <= column);
    if (before !== undefined) return { text, line, place: 'below', anchor: before.name };
  }
  return { text, line, place: 'above', anchor: next?.name ?? '' };
}

/** How far back is looked for what a comment ends. */
const farthest = 100;

/** The number of anchors on this line or before it. */
function placeAfter(anchors: readonly Anchor[], line: number): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
