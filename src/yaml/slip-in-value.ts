// A slip that is legal YAML but not what was meant, to the line as it should be typed.
import type { Node, Scalar } from 'yaml';
import { lineAt, lineEnd, lineStart, lineText, type Lines } from './lines.ts';
import { isMap, isScalar, isSeq } from './node-kind.ts';
import type { Trouble } from './problem.ts';
import { doubleQuoted, scalar, singleQuoted } from './scalar.ts';
import type { Shape } from './shape.ts';
import type { Range } from './syntax.ts';

/** Quotes as a person would: single ones round text that holds double ones. */
export function quoted(text: string): string {
  const plainQuotes = text.includes('"') && !text.includes("'") ? singleQuoted(text) : undefined;
  return plainQuotes ?? doubleQuoted(text);
}

/** Longer lines than a person reads are not shown again. */
export const longestShown = 400;

/** The line that holds the offset, with everything from there on between quotes. */
export function quotedFrom(lines: Lines, offset: number): string | undefined {
  const line = lineAt(lines, offset);
  const start = lineStart(lines, line);
  if (lineEnd(lines, line) - start > longestShown) return undefined;
  const rest = lines.source.slice(offset, lineEnd(lines, line)).trim();
  return lines.source.slice(start, offset) + quoted(rest);
}

const mayHash = /[ \t#]/;

/** Text after ` #` is a comment to YAML. A letter or digit right after the `#` says that it was meant as text. */
export function hashSlip(
  lines: Lines,
  node: Scalar,
  shape: Shape,
): { range: Range; trouble: Trouble; typed: string | undefined } | undefined {
  const free = shape.kind === 'text' && shape.pattern === undefined;
  if (!free || (node.type !== 'PLAIN' && node.source !== '')) return undefined;
  const [start, end] = node.range ?? [0, 0];
  if (!mayHash.test(lines.source.charAt(end))) return undefined;
  const last = lineEnd(lines, lineAt(lines, end));
  const cut = /^([ \t]*)#[\p{L}\p{N}]/u.exec(lines.source.slice(end, last));
  if (cut === null || lineAt(lines, start) !== lineAt(lines, end)) return undefined;
  const hash = end + (cut[1]?.length ?? 0);
  const typed = quotedFrom(lines, node.source === '' ? hash : start);
  return { range: [hash, last], trouble: { code: 'slip', slip: 'hash' }, typed };
}

/** What to type instead of a value of the wrong kind, when that can be seen. */
export function typedFor(lines: Lines, node: Node, shape: Shape): string | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (shape.kind === 'list') return listTyped(lines, node, shape.of);
  const oneLine = end <= lineEnd(lines, lineAt(lines, start)) + 1;
  if (shape.kind === 'text' && !isScalar(node) && oneLine) return quotedFrom(lines, start);
  return undefined;
}

function listTyped(lines: Lines, node: Node, of: Shape): string | undefined {
  if ((node.range?.[1] ?? 0) - (node.range?.[0] ?? 0) > longestShown && !isMap(node))
    return undefined;
  const start = node.range?.[0] ?? 0;
  const line = lineAt(lines, start);
  const before = lines.source.slice(lineStart(lines, line), start);
  if (isMap(node)) {
    if (of.kind !== 'record' || node.flow || before.trim() !== '') return undefined;
    return `${before}- ${lineText(lines, line).trimStart()}`;
  }
  if (!isScalar(node) || isSeq(node)) return undefined;
  const text = String(node.value);
  if (before.trim() === '') {
    const parts = lines.source.slice(start, node.range?.[1] ?? start).split('\n');
    return parts.map((part) => `${before}- ${scalar(part.trim(), false)}`).join('\n');
  }
  const parts = of.kind === 'text' ? [text] : text.split(/\s*[,;]\s*/);
  return `${before}[${parts.map((part) => scalar(part, true)).join(', ')}]`;
}
