// YAML source to nodes for the way nearly every file is written; undefined where anything is written otherwise, for the YAML reader to read.
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isSeq } from './node-kind.ts';
import { mapNode, pairOfNodes, scalarNode, seqNode } from './quick-nodes.ts';
import {
  endLine,
  isDash,
  isLineOver,
  keyEnd,
  skipSpaces,
  toContent,
  Unusual,
  type Scan,
} from './quick-scan.ts';
import { valueOnLine } from './quick-value.ts';

/** Of the columns: what is further in is deeper than any file of ours. */
const furthest = 30;

/**
 * Never another reading: what the YAML reader would refuse, or read as something else, is undefined here.
 * Reading this way takes a tenth of the time, and the YAML reader need not be loaded.
 */
export function quickRoot(source: string): YAMLMap | undefined {
  const scan: Scan = { source, at: 0, column: -1, ended: 0 };
  try {
    toContent(scan);
    const root = blockMap(scan, 0);
    // An empty source has no keys; a list or a text on its own has none either.
    return scan.at === source.length && root.items.length > 0 ? root : undefined;
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** A key or an entry at this column, and all that stand under it. */
function blockMap(scan: Scan, column: number): YAMLMap {
  if (column > furthest) throw new Unusual();
  const start = scan.at;
  const items: Pair[] = [];
  while (scan.column === column) items.push(pairAt(scan, column));
  if (scan.column > column) throw new Unusual();
  const end = endAfter(scan, items.at(-1)?.value as Node | undefined);
  return mapNode(items, false, [start, end]);
}

function pairAt(scan: Scan, column: number): Pair {
  const start = scan.at;
  const colon = keyEnd(scan.source, start);
  if (colon === -1) throw new Unusual();
  const name = scan.source.slice(start, colon);
  const key = scalarNode(name, 'PLAIN', [start, colon]);
  scan.at = colon + 1;
  skipSpaces(scan);
  const value = isLineOver(scan) ? valueBelow(scan, column, true) : onLine(scan, column);
  return pairOfNodes(key, value, colon);
}

function blockSeq(scan: Scan, column: number): YAMLSeq {
  if (column > furthest) throw new Unusual();
  const start = scan.at;
  const items: Node[] = [];
  const dashes: number[] = [];
  while (scan.column === column && isDash(scan.source, scan.at)) {
    const dash = scan.at;
    dashes.push(dash);
    scan.at = dash + 1;
    skipSpaces(scan);
    items.push(entryAt(scan, column, column + scan.at - dash));
  }
  if (scan.column > column) throw new Unusual();
  return seqNode({ items, dashes }, false, [start, endAfter(scan, items.at(-1))]);
}

/** What follows a dash; keys beside it stand at the column `inside`. */
function entryAt(scan: Scan, column: number, inside: number): Node {
  if (isLineOver(scan)) return somethingBelow(scan, column);
  if (isDash(scan.source, scan.at)) throw new Unusual();
  if (keyEnd(scan.source, scan.at) === -1) return onLine(scan, column);
  scan.column = inside;
  return blockMap(scan, inside);
}

/** An entry of nothing: after a comment further out, the YAML reader ends its list elsewhere. */
function somethingBelow(scan: Scan, column: number): Node {
  const node = valueBelow(scan, column, false);
  if (node.range?.[0] === node.range?.[1]) throw new Unusual();
  return node;
}

/** Lines end where their last value does, with the rest of its line; when that is empty, before it. */
function endAfter({ ended }: Scan, last: Node | undefined): number {
  const [start = ended, end = ended] = last?.range ?? [];
  const isInside = start === end || ((isMap(last) || isSeq(last)) && !last.flow);
  return isInside ? end : ended;
}

/** On the lines below and further in, or nothing; a list may stand at the column of its key. */
function valueBelow(scan: Scan, column: number, underKey: boolean): Node {
  const empty = scan.at;
  endLine(scan);
  if (underKey && scan.column === column && isDash(scan.source, scan.at))
    return blockSeq(scan, column);
  if (scan.column <= column) return nothing(scan, empty);
  if (isDash(scan.source, scan.at)) return blockSeq(scan, scan.column);
  if (keyEnd(scan.source, scan.at) !== -1) return blockMap(scan, scan.column);
  return onLine(scan, column);
}

/** A comment after it may be a text that was meant. */
function nothing({ source, at }: Scan, start: number): Node {
  if (source.slice(start, at).includes('#')) throw new Unusual();
  return scalarNode('', 'PLAIN', [start, start]);
}

/** Text that goes on over several lines is left to the YAML reader. */
function onLine(scan: Scan, column: number): Node {
  const node = valueOnLine(scan, column);
  endLine(scan);
  if (scan.column > column) throw new Unusual();
  return node;
}
