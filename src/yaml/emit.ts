// A value and its shape to lines of YAML, as a person would write them.
import { doubleQuoted, fitsBlock, isPlain, scalar } from './scalar.ts';
import type { Shape } from './shape.ts';
import { entryOf, fieldOf, recordShape } from './tidy.ts';

export interface Style {
  /** Where long text is broken; the text is left as it is without it. */
  breakText?: (text: string) => string;
}

/** How far in what is written stands: the column of its key or dash. */
export interface At extends Style {
  column: number;
}

const pad = (column: number): string => ' '.repeat(column);

/** What follows `key:`, from the space on; several lines when the value needs them. The value is tidy. */
export function afterKey(value: unknown, shape: Shape, at: At): string {
  if (isLeaf(value, shape)) return ` ${leaf(value, shape, at)}`;
  const inside = { ...at, column: at.column + 2 };
  const lines = Array.isArray(value)
    ? value.map((entry) => pad(inside.column) + item(entry, entryOf(shape, entry), inside))
    : pairs(value as object, shape, inside).map((pair) => pad(inside.column) + pair);
  return `\n${lines.join('\n')}`;
}

/** `- ` and an entry; its first line is not indented. */
export function item(value: unknown, shape: Shape, at: At): string {
  if (isLeaf(value, shape)) return `- ${leaf(value, shape, at)}`;
  if (Array.isArray(value)) return `- ${flow(value, shape)}`;
  const inside = { ...at, column: at.column + 2 };
  return `- ${pairs(value as object, shape, inside).join(`\n${pad(inside.column)}`)}`;
}

/** `key: value`, its first line not indented. */
export function pairText(
  key: string,
  value: unknown,
  { shape, at }: { shape: Shape; at: At },
): string {
  return `${scalar(key, false)}:${afterKey(value, shape, at)}`;
}

export function pairs(value: object, shape: Shape, at: At): string[] {
  return Object.entries(value).map(([key, entry]) =>
    pairText(key, entry, { shape: fieldOf(shape, key) ?? { kind: 'text' }, at }),
  );
}

/** Written on the line of its key: a scalar, a block of text, `{ text: … }` or `{ value: …, unit: … }`. */
function isLeaf(value: unknown, shape: Shape): boolean {
  if (typeof value !== 'object') return true;
  return shape.kind !== 'record' && recordShape(shape) !== undefined;
}

function leaf(value: unknown, shape: Shape, at: At): string {
  if (typeof value === 'string' && shape.kind === 'text' && shape.long) return block(value, at);
  return flow(value, shape, typeof value === 'object');
}

/** A literal block, or quotes when the text holds what a block cannot show. */
function block(text: string, at: At): string {
  const broken = at.breakText?.(text) ?? text;
  if (!fitsBlock(broken)) return doubleQuoted(broken);
  return literal(broken, { header: '|-', column: at.column + 2 });
}

/** Text that fits a block, its lines at the column. */
export function literal(
  text: string,
  { header, column }: { header: string; column: number },
): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : pad(column) + line));
  return [header, ...lines].join('\n');
}

/** The value on one line. */
export function flow(value: unknown, shape: Shape, inFlow = true): string {
  if (typeof value === 'string') return scalar(value, inFlow);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    return `[${value.map((entry) => flow(entry, entryOf(shape, entry))).join(', ')}]`;
  }
  const inside = Object.entries(value).map(([key, entry]) => {
    const name = isPlain(key, true) ? key : doubleQuoted(key);
    return `${name}: ${flow(entry, fieldOf(shape, key) ?? { kind: 'text' })}`;
  });
  return `{ ${inside.join(', ')} }`;
}
