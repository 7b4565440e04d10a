// A value to the value its file will be read back as: text as it is kept, and nothing that is empty.
import { simpleRecord, measureRecord, outsideRecord } from './read-node.ts';
import type { Shape } from './shape.ts';
import { keptText } from './text.ts';

/** What each value became, for whoever tidies nearly the same again and changes nothing in place. */
export type Tidied = WeakMap<object, { shape: Shape; tidied: unknown }>;

/** Undefined when nothing is left. */
export function tidy(value: unknown, shape: Shape, known?: Tidied): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return keptText(value) || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'object') return value;
  const found = known?.get(value);
  if (found?.shape === shape) return found.tidied;
  const tidied = Array.isArray(value)
    ? tidyList(value, shape, known)
    : tidyRecord(value, shape, known);
  known?.set(value, { shape, tidied });
  return tidied;
}

function tidyList(
  value: readonly unknown[],
  shape: Shape,
  known: Tidied | undefined,
): unknown[] | undefined {
  const of = shape.kind === 'list' ? shape.of : simpleRecord;
  const kept = value.map((entry) => tidy(entry, of, known)).filter((entry) => entry !== undefined);
  return kept.length === 0 ? undefined : kept;
}

function tidyRecord(
  value: object,
  shape: Shape,
  known: Tidied | undefined,
): Record<string, unknown> | undefined {
  const kept: [string, unknown][] = [];
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(recordShape(shape)?.fields ?? record)) {
    if (!Object.hasOwn(record, key)) continue;
    const field = fieldOf(shape, key);
    const tidied = field === undefined ? undefined : tidy(record[key], field, known);
    if (tidied !== undefined) kept.push([key, tidied]);
  }
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The shape of the record that may stand where this shape is. */
export function recordShape(shape: Shape): typeof measureRecord | undefined {
  if (shape.kind === 'record') return shape;
  if (shape.kind === 'measure') return measureRecord;
  return shape.kind === 'reference' && shape.orText ? outsideRecord : undefined;
}

/** The shape of one field of a record or map. */
export function fieldOf(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'map') return shape.of;
  if (shape.kind === 'simple') return simpleRecord.of;
  const fields = recordShape(shape)?.fields;
  return fields && Object.hasOwn(fields, key) ? fields[key]?.shape : undefined;
}

/** The shape of the entries of a list. */
export function entryOf(shape: Shape, entry: unknown): Shape {
  if (shape.kind === 'list') return shape.of;
  return typeof entry === 'string' ? { kind: 'text' } : simpleRecord;
}
