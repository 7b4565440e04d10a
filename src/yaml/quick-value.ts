// A value that begins on this line to its node: plain, in quotes, in brackets, or a block of text.
import type { Node, Pair, Scalar } from 'yaml';
import { mapNode, pairOfNodes, scalarNode, seqNode } from './quick-nodes.ts';
import {
  codes,
  isLineOver,
  keyEnd,
  lineEndFrom,
  skipSpaces,
  Unusual,
  type Scan,
} from './quick-scan.ts';

const deepestBrackets = 4;

/** Reads to the end of the value; `parent` is the column that the lines of a block are further in than. */
export function valueOnLine(scan: Scan, parent: number): Node {
  switch (scan.source.charCodeAt(scan.at)) {
    case codes.doubleQuote:
      return doubleQuoted(scan);
    case codes.singleQuote:
      return singleQuoted(scan);
    case codes.openBracket:
    case codes.openBrace:
      return inBrackets(scan, 0);
    case codes.bar:
      return literal(scan, parent);
    default:
      return plain(scan);
  }
}

/** A letter, a digit, or a mark that means nothing to YAML; a dash only before one of them. */
const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s\-?:,[\]{}#&*!|>'"%@`]/uy;

function startsPlain({ source, at }: Scan): boolean {
  plainStart.lastIndex = at;
  return plainStart.test(source);
}

function plain(scan: Scan): Scalar {
  if (!startsPlain(scan)) throw new Unusual();
  const start = scan.at;
  const line = scan.source.slice(start, lineEndFrom(scan.source, start));
  const comment = line.indexOf(' #');
  const text = withoutSpaces(comment === -1 ? line : line.slice(0, comment));
  if (text.includes(': ') || text.endsWith(':') || line.includes('\t')) throw new Unusual();
  scan.at = start + text.length;
  return scalarNode(text, 'PLAIN', [start, scan.at]);
}

function withoutSpaces(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === codes.space) end -= 1;
  return text.slice(0, end);
}

/** Closed on its own line. */
const inDoubleQuotes = /"(?:[^"\\\n]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y;
const inSingleQuotes = /'(?:[^'\n]|'')*'/y;

function doubleQuoted(scan: Scan): Scalar {
  const { start, source } = quoted(scan, inDoubleQuotes);
  // Of the escapes, only those that JSON has as well come here.
  const value = source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
  return scalarNode(value, 'QUOTE_DOUBLE', [start, scan.at]);
}

function singleQuoted(scan: Scan): Scalar {
  const { start, source } = quoted(scan, inSingleQuotes);
  const value = source.slice(1, -1).replaceAll("''", "'");
  return scalarNode(value, 'QUOTE_SINGLE', [start, scan.at]);
}

function quoted(scan: Scan, pattern: RegExp): { start: number; source: string } {
  const start = scan.at;
  pattern.lastIndex = start;
  const [source] = pattern.exec(scan.source) ?? [];
  if (source === undefined || source.includes('\t')) throw new Unusual();
  scan.at = start + source.length;
  return { start, source };
}

function inBrackets(scan: Scan, depth: number): Node {
  if (depth > deepestBrackets) throw new Unusual();
  const start = scan.at;
  const isMap = scan.source.charCodeAt(start) === codes.openBrace;
  const close = isMap ? codes.closeBrace : codes.closeBracket;
  const pairs: Pair[] = [];
  const items: Node[] = [];
  scan.at += 1;
  skipSpaces(scan);
  while (scan.source.charCodeAt(scan.at) !== close) {
    if (isMap) pairs.push(pairInBrackets(scan, depth));
    else items.push(valueInBrackets(scan, depth));
    skipSpaces(scan);
    const code = scan.source.charCodeAt(scan.at);
    if (code === close) break;
    if (code !== codes.comma) throw new Unusual();
    scan.at += 1;
    skipSpaces(scan);
  }
  scan.at += 1;
  return isMap
    ? mapNode(pairs, true, [start, scan.at])
    : seqNode({ items, dashes: [] }, true, [start, scan.at]);
}

function pairInBrackets(scan: Scan, depth: number): Pair {
  const start = scan.at;
  const colon = keyEnd(scan.source, start);
  if (colon === -1) throw new Unusual();
  const name = scan.source.slice(start, colon);
  scan.at = colon + 1;
  skipSpaces(scan);
  const key = scalarNode(name, 'PLAIN', [start, colon]);
  return pairOfNodes(key, valueInBrackets(scan, depth), colon);
}

/** Words only: in brackets, more marks than on a line of their own mean something. */
const plainInBrackets =
  /-?[\p{L}\p{N}_](?:[^,[\]{}:#\s'"]|:(?=[^\s,[\]{}])| (?=[^,[\]{}:#\s'"]))*/uy;

function valueInBrackets(scan: Scan, depth: number): Node {
  const code = scan.source.charCodeAt(scan.at);
  if (code === codes.doubleQuote) return doubleQuoted(scan);
  if (code === codes.singleQuote) return singleQuoted(scan);
  if (code === codes.openBracket || code === codes.openBrace) return inBrackets(scan, depth + 1);
  const start = scan.at;
  plainInBrackets.lastIndex = start;
  const [text] = plainInBrackets.exec(scan.source) ?? [];
  if (text === undefined) throw new Unusual();
  scan.at = start + text.length;
  return scalarNode(text, 'PLAIN', [start, scan.at]);
}

/** `|` or `|-`, then lines that all begin at one column or further in. */
function literal(scan: Scan, parent: number): Scalar {
  const { source } = scan;
  const start = scan.at;
  scan.at += source.charCodeAt(start + 1) === codes.dash ? 2 : 1;
  const keepsEnd = scan.at === start + 1;
  skipSpaces(scan);
  if (!isLineOver(scan)) throw new Unusual();
  const first = lineEndFrom(source, scan.at) + 1;
  const { lines, end } = blockLines(source, first, parent);
  const text = lines.join('\n') + (keepsEnd ? '\n' : '');
  // What follows begins on a line of its own: the line break belongs to it, so that it can be asked for like any other.
  scan.at = end;
  return scalarNode(text, 'BLOCK_LITERAL', [start, end]);
}

/** The lines without their indentation; `end` is at the line break of the last that is not blank. */
function blockLines(
  source: string,
  first: number,
  parent: number,
): { lines: string[]; end: number } {
  const lines: string[] = [];
  let blank = 0;
  let column = -1;
  let end = -1;
  for (let at = first; at < source.length;) {
    let begin = at;
    while (source.charCodeAt(begin) === codes.space) begin += 1;
    const lineEnd = lineEndFrom(source, begin);
    const indent = begin - at;
    if (begin === lineEnd) {
      // White space further in than the text is text to YAML.
      if (indent > Math.max(column, 0)) throw new Unusual();
      blank += 1;
    } else {
      if (column === -1) column = indent;
      if (indent < column || indent <= parent) break;
      for (; blank > 0; blank -= 1) lines.push('');
      lines.push(source.slice(at + column, lineEnd));
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  if (end === -1) throw new Unusual();
  return { lines, end };
}
