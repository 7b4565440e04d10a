// A source and how far it is read: the steps from one line with something on it to the next, for the quick reader.

export interface Scan {
  readonly source: string;
  /** The next character. After a whole value: the first of the next line with something on it. */
  at: number;
  /** Where that line's content begins; -1 at the end of the source. */
  column: number;
  /** The end of the last line that holds something, with its line break. */
  ended: number;
}

/** Written in a way that is left to the YAML reader, which knows all of them. */
export class Unusual extends Error {}

export const codes = {
  tab: 0x09,
  newline: 0x0a,
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  singleQuote: 0x27,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  bar: 0x7c,
  closeBrace: 0x7d,
} as const;

export function skipSpaces(scan: Scan): void {
  while (scan.source.charCodeAt(scan.at) === codes.space) scan.at += 1;
}

/** At the end of a line, of the source, or before a comment that ends the line. */
export function isLineOver({ source, at }: Scan): boolean {
  const code = source.charCodeAt(at);
  if (at >= source.length || code === codes.newline) return true;
  return code === codes.hash && source.charCodeAt(at - 1) === codes.space;
}

export function lineEndFrom(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

/** After a value: past what may follow on its line, on to the next line with something on it. */
export function endLine(scan: Scan): void {
  skipSpaces(scan);
  if (!isLineOver(scan)) throw new Unusual();
  scan.at = lineEndFrom(scan.source, scan.at) + 1;
  scan.ended = Math.min(scan.at, scan.source.length);
  toContent(scan);
}

/** From the start of a line, over blank lines and comments. */
export function toContent(scan: Scan): void {
  const { source } = scan;
  while (scan.at < source.length) {
    const start = scan.at;
    skipSpaces(scan);
    const code = source.charCodeAt(scan.at);
    if (code === codes.tab) throw new Unusual();
    if (scan.at < source.length && code !== codes.newline && code !== codes.hash) {
      scan.column = scan.at - start;
      return;
    }
    scan.at = lineEndFrom(source, scan.at) + 1;
  }
  scan.at = source.length;
  scan.column = -1;
}

/** Longer keys than this are a fault to the YAML reader. */
const longestKey = 1000;

/** Where a plain key ends, at its colon; -1 when none stands here. */
export function keyEnd(source: string, start: number): number {
  let at = start;
  while (isKeyPart(source.charCodeAt(at), at > start)) at += 1;
  if (at === start || at - start > longestKey || source.charCodeAt(at) !== codes.colon) return -1;
  const next = source.charCodeAt(at + 1);
  return at + 1 >= source.length || next === codes.space || next === codes.newline ? at : -1;
}

/** Letters and digits; underscore, dash and full stop inside. */
function isKeyPart(code: number, inside: boolean): boolean {
  if (code >= 0x61) return code <= 0x7a || (code >= 0xc0 && code <= 0x24f);
  if (code >= 0x41) return code <= 0x5a || (code === 0x5f && inside);
  if (code >= 0x30) return code <= 0x39;
  return inside && (code === 0x2d || code === 0x2e);
}

/** `- `, or a dash alone on its line. */
export function isDash(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== codes.dash) return false;
  const next = source.charCodeAt(at + 1);
  return at + 1 >= source.length || next === codes.space || next === codes.newline;
}
