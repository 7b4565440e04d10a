// YAML nodes to where they begin and end in the source, without the comments and blank lines around them.
import type { CST, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { lineAt, lineEnd, lineStart, lineText, type Lines } from './lines.ts';
import { isMap, isScalar, isSeq } from './node-kind.ts';
import type { QuickPair, QuickSeq } from './quick-nodes.ts';
import { Unsplicable } from './splice.ts';

/** A field or an entry: its key or dash, where its value may begin, and where it ends. */
export interface Part {
  node: Node;
  start: number;
  /** Just after the colon or dash; the start in a flow list. */
  mark: number;
  end: number;
}

export function pairPart(pair: Pair, lines: Lines): Part {
  const token = pair.srcToken;
  const node = pair.value as Node | null;
  const { colon: at } = pair as Partial<QuickPair>;
  if (at !== undefined && node) {
    const start = (pair.key as Node).range?.[0] ?? 0;
    return { node, start, mark: at + 1, end: endOf(node, lines) ?? at + 1 };
  }
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
  if (!token?.key || !colon || !node) throw new Unsplicable();
  const question = token.start.find(({ type }) => type === 'explicit-key-ind');
  const mark = colon.offset + 1;
  return {
    node,
    start: question?.offset ?? token.key.offset,
    mark,
    end: endOf(node, lines) ?? mark,
  };
}

export function entryParts(seq: YAMLSeq, lines: Lines): Part[] {
  const token = seq.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const { dashes } = seq as Partial<QuickSeq>;
  return (seq.items as Node[]).map((node, at) => {
    const found = token?.items[at]?.start.find(({ type }) => type === 'seq-item-ind');
    const dash = seq.flow ? undefined : (dashes?.[at] ?? found?.offset);
    if (!seq.flow && dash === undefined) throw new Unsplicable();
    const start = dash ?? node.range?.[0] ?? 0;
    const mark = dash === undefined ? start : start + 1;
    return { node, start, mark, end: endOf(node, lines) ?? mark };
  });
}

/** Undefined when the node is empty: nothing is written. */
export function endOf(node: Node, lines: Lines): number | undefined {
  const range = node.range;
  if (!range) throw new Unsplicable();
  if (isScalar(node)) {
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
      return blockEnd(range, lines);
    return range[0] === range[1] ? undefined : range[1];
  }
  if (isMap(node) && !node.flow) return lastPair(node, lines);
  if (isSeq(node) && !node.flow) return entryParts(node, lines).at(-1)?.end;
  return range[1];
}

function lastPair(map: YAMLMap, lines: Lines): number {
  const last = map.items.at(-1);
  if (last === undefined) throw new Unsplicable();
  return pairPart(last, lines).end;
}

/** The end of the last line of a block that is not blank; the header itself when all are. */
function blockEnd([start, end]: readonly number[], lines: Lines): number {
  const first = lineAt(lines, start ?? 0);
  let line = lineAt(lines, Math.max(start ?? 0, (end ?? 0) - 1));
  while (line > first && lineText(lines, line).trim() === '') line -= 1;
  return lineEnd(lines, line);
}

export function columnOf(lines: Lines, offset: number): number {
  return offset - lineStart(lines, lineAt(lines, offset));
}

/** Nothing but white space stands before it on its line. */
export function beginsLine(lines: Lines, offset: number): boolean {
  return lines.source.slice(lineStart(lines, lineAt(lines, offset)), offset).trim() === '';
}

/** The start of the line after the one that holds the offset. */
export function nextLine(lines: Lines, offset: number): number {
  return Math.min(lineEnd(lines, lineAt(lines, offset)) + 1, lines.source.length);
}

/** Where the comment lines directly above begin, not going above `top`; the start of the line itself when there are none. */
export function withComments(lines: Lines, offset: number, top: number): number {
  let line = lineAt(lines, offset);
  while (lineStart(lines, line - 1) >= top && line > 0) {
    if (
      !lineText(lines, line - 1)
        .trimStart()
        .startsWith('#')
    )
      break;
    line -= 1;
  }
  return lineStart(lines, line);
}
