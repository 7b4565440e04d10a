// A value that takes the place of another to edits: in the style the old one was written in, where that can hold it.
import type { Node, Scalar } from 'yaml';
import { afterKey, flow, item, literal, type Style } from './emit.ts';
import { columnOf, type Part } from './geometry.ts';
import { lineAt, lineEnd, lineStart, lineText, type Lines } from './lines.ts';
import { isScalar } from './node-kind.ts';
import { doubleQuoted, fitsBlock, scalar, singleQuoted } from './scalar.ts';
import type { Shape } from './shape.ts';
import type { Edit } from './splice.ts';
import { foldText } from './text.ts';

export interface Revision {
  lines: Lines;
  edits: Edit[];
  style: Style;
}
/** A value's place: its part of the collection that holds it, and whether that is written in brackets. */
export interface Holder {
  part: Part;
  flow: boolean;
  dash: boolean;
}
export interface Wanted {
  value: unknown;
  shape: Shape;
}

const widest = 80;

export function replaceValue(revision: Revision, holder: Holder, wanted: Wanted): void {
  const { node } = holder.part;
  const text = holder.flow
    ? flow(wanted.value, wanted.shape)
    : isScalar(node)
      ? sameStyle(node, wanted, revision)
      : undefined;
  if (text !== undefined) replaceInline(revision, holder, text);
  else replaceBlock(revision, holder, blockText(revision, holder, wanted));
}

/** The scalar as the old one was written, when one line can hold it. */
function sameStyle(
  node: Scalar,
  { value, shape }: Wanted,
  { lines }: Revision,
): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const long = shape.kind === 'text' && shape.long === true;
  const single = !value.includes('\n');
  const [start, end] = node.range ?? [0, 0];
  const oneLine = lineAt(lines, start) === lineAt(lines, end);
  if (long && !(single && oneLine && start < end && value.length <= widest)) return undefined;
  if (node.type?.startsWith('BLOCK') && fitsBlock(value) && !single) return undefined;
  if (node.type === 'QUOTE_SINGLE' && single) return singleQuoted(value) ?? doubleQuoted(value);
  if (node.type === 'QUOTE_DOUBLE') return doubleQuoted(value);
  return shape.kind === 'date' && node.type === 'PLAIN' && start < end
    ? value
    : scalar(value, false);
}

/** What follows the colon or dash. */
function blockText(revision: Revision, { part, dash }: Holder, { value, shape }: Wanted): string {
  const { lines, style } = revision;
  const isLong = shape.kind === 'text' && shape.long === true;
  const at = {
    column: columnOf(lines, part.start),
    ...((isLong || typeof value === 'object') && style),
  };
  if (typeof value !== 'string')
    return dash ? item(value, shape, at).slice(1) : afterKey(value, shape, at);
  const kept = keptParagraphs(value, part.node);
  const text = at.breakText?.(kept) ?? kept;
  const old = oldBlock(part.node, lines);
  if (old !== undefined && fitsBlock(text)) return ` ${literal(text, old)}`;
  const asBlock: Shape = text.includes('\n') ? { kind: 'text', long: true } : shape;
  return dash
    ? item(text, asBlock, { column: at.column }).slice(1)
    : afterKey(text, asBlock, { column: at.column });
}

/** The header of a literal block and the column its text stands at. */
function oldBlock(node: Node, lines: Lines): { header: string; column: number } | undefined {
  if (!isScalar(node) || node.type !== 'BLOCK_LITERAL') return undefined;
  const [start, end] = node.range ?? [0, 0];
  const [first = '', ...rest] = lines.source.slice(start, end).split('\n');
  const header = /^\|-?(?=\s|$)/.exec(first)?.[0];
  const line = rest.find((text) => text.trim() !== '');
  if (header === undefined || line === undefined) return undefined;
  return { header, column: line.length - line.trimStart().length };
}

/** Paragraphs that say what they said keep the lines they had. */
function keptParagraphs(text: string, node: Node): string {
  if (!isScalar(node)) return text;
  const paragraphs = /\n[^\S\n]*\n/;
  const old = new Map<string, string>();
  for (const paragraph of String(node.value).trim().split(paragraphs)) {
    old.set(foldText(paragraph), paragraph.replace(/^\n+|\n+$/g, ''));
  }
  const parts = text.split(paragraphs);
  return parts
    .map((part) => old.get(foldText(part)) ?? part)
    .join('\n\n')
    .normalize('NFC');
}

function replaceInline({ lines, edits }: Revision, { part, flow }: Holder, text: string): void {
  const { node, mark, end } = part;
  const [start, valueEnd] = node.range ?? [0, 0];
  if (end === mark) {
    edits.push({ start: mark, end: mark, text: flow && mark === part.start ? text : ` ${text}` });
  } else if (lineAt(lines, start) === lineAt(lines, mark) || flow) {
    edits.push({ start, end, text: text + headerComment(node, lines, valueEnd) });
  } else {
    edits.push({ start: mark, end: mark, text: ` ${text}` });
    edits.push({ start: lineStart(lines, lineAt(lines, start)) - 1, end, text: '' });
  }
}

function replaceBlock({ lines, edits }: Revision, { part }: Holder, text: string): void {
  const { node, mark, end } = part;
  const start = node.range?.[0] ?? 0;
  const cut = text.includes('\n') ? text.indexOf('\n') : text.length;
  const [head, rest] = [text.slice(0, cut), text.slice(cut)];
  const onMarkLine = end === mark || lineAt(lines, start) === lineAt(lines, mark);
  if (!onMarkLine) {
    edits.push({ start: mark, end: mark, text: head });
    edits.push({ start: lineStart(lines, lineAt(lines, start)) - 1, end, text: rest });
    return;
  }
  const comment = end === mark ? '' : headerComment(node, lines, end);
  edits.push({ start: mark, end, text: head + comment });
  if (rest !== '') {
    const last = lineEnd(lines, lineAt(lines, end));
    edits.push({ start: last, end: last, text: rest });
  }
}

/** The comment after `|-`, which goes on standing on the line of the key. */
function headerComment(node: Node, lines: Lines, end: number): string {
  if (!isScalar(node) || !node.type?.startsWith('BLOCK') || end === 0) return '';
  const header = lineText(lines, lineAt(lines, node.range?.[0] ?? 0));
  return /[|>][-+\d]*([ \t]+#.*)$/.exec(header)?.[1] ?? '';
}
