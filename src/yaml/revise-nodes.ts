// The same change made on the nodes, for texts written in a way that edits in place do not reach: the formatting is made even, the comments stay.
import type { Document, Node } from 'yaml';
import { matchEntries } from './match.ts';
import { isMap, isScalar, isSeq } from './node-kind.ts';
import { keyText, type Placed } from './placed.ts';
import { wholeSource, type ReadSource } from './document.ts';
import { same } from './same.ts';
import type { Shape } from './shape.ts';
import { entryOf, fieldOf } from './tidy.ts';

interface Task {
  read: ReadSource;
  wanted: unknown;
  manner: { shape: Shape };
}

export function reviseNodes(text: string, { read, wanted, manner }: Task): string | undefined {
  // What was read quickly is read again: only the YAML reader's own nodes can be written.
  const { placed, syntax } = read.syntax.document ? read : wholeSource(text, manner.shape);
  const document = syntax.document;
  if (document === undefined) return undefined;
  const root =
    placed === undefined
      ? undefined
      : nodeFor(document, placed, { value: wanted, shape: manner.shape });
  document.contents = (root ?? document.createNode(wanted)) as typeof document.contents;
  const written = document.toString({
    lineWidth: 0,
    blockQuote: 'literal',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  const marked = text.startsWith('\uFEFF') ? `\uFEFF${written}` : written;
  return text.includes('\r\n') ? marked.replaceAll('\n', '\r\n') : marked;
}

/** The old node changed, or a new one. */
function nodeFor(
  document: Document,
  placed: Placed | undefined,
  wanted: { value: unknown; shape: Shape },
): Node {
  const { value, shape } = wanted;
  const node = placed?.node;
  if (placed && node && same(placed.value, value, shape)) return node;
  if (isSeq(node) && Array.isArray(value)) {
    const old = [...(placed?.children?.values() ?? [])];
    const matched = matchEntries(
      old.map((entry) => entry.value),
      value,
      shape,
    );
    node.items = value.map((entry, at) => {
      const place = matched[at];
      const child = place === undefined ? undefined : old[place];
      return nodeFor(document, child, { value: entry, shape: entryOf(shape, entry) });
    });
    return node;
  }
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const after = value as Record<string, unknown>;
    node.items = node.items.filter((pair) => {
      const key = keyText(pair) ?? '';
      return Object.hasOwn(after, key) || !placed?.children?.has(key);
    });
    for (const [key, entry] of Object.entries(after)) {
      const field = fieldOf(shape, key) ?? { kind: 'text' as const };
      const child = nodeFor(document, placed?.children?.get(key), { value: entry, shape: field });
      const pair = node.items.find((pair) => keyText(pair) === key);
      if (pair) pair.value = child;
      else node.set(document.createNode(key), child);
    }
    return node;
  }
  if (isScalar(node) && typeof value !== 'object') {
    node.value = stringly(value);
    return node;
  }
  return document.createNode(stringly(value));
}

/** The nodes hold text only. */
function stringly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stringly);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, stringly(entry)]));
}
