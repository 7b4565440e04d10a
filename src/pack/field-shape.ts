// A dotted field name and the record it starts in → the field's shape, or the name that is not there.
import type { Field, RecordShape, Shape } from '../yaml/shape.ts';

export type FoundField =
  { found: true; field: Field } | { found: false; name: string; known: string[] };

/** Through a list of records a path means its first entry. */
export const recordIn = (shape: Shape): RecordShape | undefined =>
  shape.kind === 'record' ? shape : shape.kind === 'list' ? recordIn(shape.of) : undefined;

export function fieldAt(start: Shape, path: readonly string[]): FoundField {
  let field: Field = { shape: start };
  for (const name of path) {
    const fields = recordIn(field.shape)?.fields ?? {};
    const next = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (next === undefined) return { found: false, name, known: Object.keys(fields) };
    field = next;
  }
  return { found: true, field };
}
