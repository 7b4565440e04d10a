// A YAML node and a shape to a value: one walk that goes on after each problem and notes them all.
import type { Node, Pair } from 'yaml';
import { belonging } from './belonging.ts';
import { lineAt } from './lines.ts';
import { nearest } from './nearest.ts';
import { isAlias, isMap, isSeq } from './node-kind.ts';
import { keyRange, note, type Reading, type Spot } from './note.ts';
import { keyText, type Placed } from './placed.ts';
import { readLeaf, wrongType } from './read-leaf.ts';
import type { ListShape, MapShape, RecordShape, Shape } from './shape.ts';

/** What `measure`, `{ text: … }` and the records of a pack's own question hold. */
export const measureRecord: RecordShape = {
  kind: 'record',
  fields: { value: { shape: { kind: 'number' } }, unit: { shape: { kind: 'text' } } },
};
export const outsideRecord: RecordShape = {
  kind: 'record',
  fields: { text: { shape: { kind: 'text' } } },
};
export const simpleRecord: MapShape = { kind: 'map', keys: 'word', of: { kind: 'text' } };

/** In a file with more problems than this, nobody needs to be told what each might mean. */
const mostGuesses = 200;

/** Keys that are data: ids of questions and themes, and words of the writer's own. */
export const mapKey = /^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u;

export function readNode(reading: Reading, spot: Spot): Placed | undefined {
  const { node, shape, path } = spot;
  if (isAlias(node)) return undefined;
  switch (shape.kind) {
    case 'record':
      return readRecord(reading, spot as Spot<RecordShape>);
    case 'list':
      return readList(reading, spot as Spot<ListShape>);
    case 'map':
      if (shape.orOne && !isMap(node)) return readNode(reading, { node, shape: shape.of, path });
      return readMap(reading, spot as Spot<MapShape>);
    case 'reference':
      if (shape.orText && isMap(node))
        return readRecord(reading, { node, shape: outsideRecord, path });
      return readLeaf(reading, spot);
    case 'measure':
      if (isMap(node)) return readRecord(reading, { node, shape: measureRecord, path });
      return readLeaf(reading, spot);
    case 'simple':
      return isSeq(node) ? readSimpleList(reading, spot) : readLeaf(reading, spot);
    default:
      return readLeaf(reading, spot);
  }
}

function readList(reading: Reading, spot: Spot<ListShape>): Placed | undefined {
  return isSeq(spot.node)
    ? readItems(reading, spot, () => spot.shape.of)
    : wrongType(reading, spot);
}

function readSimpleList(reading: Reading, spot: Spot): Placed | undefined {
  return readItems(reading, spot, (item) => (isMap(item) ? simpleRecord : { kind: 'text' }));
}

function readItems(
  reading: Reading,
  { node, path }: Spot,
  shapeOf: (item: Node) => Shape,
): Placed | undefined {
  const children = new Map<number, Placed>();
  for (const item of isSeq(node) ? (node.items as Node[]) : []) {
    const spot = { node: item, shape: shapeOf(item), path: [...path, children.size] };
    const child = readNode(reading, spot);
    if (child !== undefined) children.set(children.size, child);
  }
  if (children.size === 0) return undefined;
  return { value: [...children.values()].map(({ value }) => value), node, children };
}

function readMap(reading: Reading, spot: Spot<MapShape>): Placed | undefined {
  if (!isMap(spot.node)) return wrongType(reading, spot);
  const children = new Map<string, Placed>();
  for (const [key, pair] of keysOf(reading, spot)) {
    const path = [...spot.path, key];
    if (mapKey.test(key)) {
      const child = readValue(reading, pair, { shape: spot.shape.of, path });
      if (child !== undefined) children.set(key, child);
    } else note(reading, keyRange(pair), { path, trouble: { code: 'bad-key' }, value: key });
  }
  return recordPlaced(spot.node, children);
}

function readRecord(reading: Reading, spot: Spot<RecordShape>): Placed | undefined {
  const { node, shape } = spot;
  if (!isMap(node)) return wrongType(reading, spot);
  const children = new Map<string, Placed>();
  const keys = keysOf(reading, spot);
  for (const [key, pair] of keys) {
    const path = [...spot.path, key];
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    if (field === undefined) unknownKey(reading, pair, { node, shape, path });
    else {
      const child = readValue(reading, pair, { shape: field.shape, path });
      if (child !== undefined) children.set(key, child);
    }
  }
  for (const key of requiredIn(shape)) {
    if (keys.has(key)) continue;
    const start = node.range?.[0] ?? 0;
    const path = [...spot.path, key];
    note(reading, [start, start], { path, trouble: { code: 'missing', key } });
  }
  return recordPlaced(node, children);
}

function readValue(
  reading: Reading,
  pair: Pair,
  { shape, path }: Omit<Spot, 'node'>,
): Placed | undefined {
  const node = pair.value as Node | null;
  return node === null ? undefined : readNode(reading, { node, shape, path });
}

const requiredBy = new WeakMap<RecordShape, readonly string[]>();
function requiredIn(shape: RecordShape): readonly string[] {
  const known = requiredBy.get(shape);
  if (known !== undefined) return known;
  const keys = Object.keys(shape.fields).filter((key) => shape.fields[key]?.required);
  requiredBy.set(shape, keys);
  return keys;
}

function recordPlaced(node: Node, children: Map<string, Placed>): Placed | undefined {
  if (children.size === 0) return undefined;
  // No key begins with an underscore, so that none of them is the one that would not be a field.
  const value: Record<string, unknown> = {};
  for (const [key, child] of children) value[key] = child.value;
  return { value, node, children };
}

/** The keys that are text and stand there once; the others are noted. */
function keysOf(reading: Reading, { node, path }: Spot): Map<string, Pair> {
  const seen = new Map<string, Pair>();
  for (const pair of isMap(node) ? node.items : []) {
    const key = keyText(pair);
    const first = key === undefined ? undefined : seen.get(key);
    if (key === undefined || key === '') {
      note(reading, keyRange(pair), { path, trouble: { code: 'bad-key' } });
    } else if (first === undefined) {
      seen.set(key, pair);
    } else {
      const firstLine = lineAt(reading.lines, keyRange(first)[0]) + 1;
      const trouble = { code: 'duplicate-key', key, firstLine } as const;
      note(reading, keyRange(pair), { path: [...path, key], trouble });
    }
  }
  return seen;
}

function unknownKey(reading: Reading, pair: Pair, { shape, path }: Spot<RecordShape>): void {
  const key = String(path.at(-1));
  if (key === '<<') {
    note(reading, keyRange(pair), { path, trouble: { code: 'merge-key' } });
    return;
  }
  const guess = reading.problems.length < mostGuesses;
  const suggestion = guess ? nearest(key, Object.keys(shape.fields)) : undefined;
  const belongs = guess && suggestion === undefined ? belonging(key, reading.root) : undefined;
  const trouble = { code: 'unknown-key', key, ...(belongs !== undefined && { belongs }) } as const;
  note(reading, keyRange(pair), { path, trouble, suggestion });
}
