// What is not filled in yet: records without an id, needed fields without a value, blanks and who settles them.
import type { Charter } from '../charter/schema.ts';
import type { Path } from '../yaml/problem.ts';
import type { RecordShape } from '../yaml/shape.ts';
import { everyRecord, type ShapedRecord } from './texts.ts';

const labelOf = (value: ShapedRecord['value'], shape: RecordShape): string => {
  const named = Object.entries(shape.fields).find(
    ([name, field]) => field.needed && typeof value[name] === 'string',
  );
  return named ? String(value[named[0]]) : String(value['id'] ?? '');
};

export const withoutIds = (charter: Charter): { path: Path; label: string }[] => {
  const found: { path: Path; label: string }[] = [];
  for (const { value, shape, path } of everyRecord(charter))
    if (shape.fields['id'] && value['id'] === undefined)
      found.push({ path, label: labelOf(value, shape) });
  return found;
};

const needed = new WeakMap<RecordShape, readonly string[]>();

const neededIn = (shape: RecordShape): readonly string[] => {
  const known =
    needed.get(shape) ?? Object.keys(shape.fields).filter((name) => shape.fields[name]?.needed);
  needed.set(shape, known);
  return known;
};

/** A field named under `unsettled` is not missing: somebody is to settle it. A charter always has a collaboration. */
export const missingFields = (charter: Charter): { path: Path; field: string; label: string }[] => {
  const found: { path: Path; field: string; label: string }[] = [];
  const whole = charter.collaboration ? charter : { ...charter, collaboration: {} };
  for (const { value, shape, path } of everyRecord(whole)) {
    const missing = neededIn(shape).filter((field) => value[field] === undefined);
    if (missing.length === 0) continue;
    const blanks = ((value['unsettled'] ?? []) as { field?: string }[]).map(({ field }) => field);
    for (const field of missing)
      if (!blanks.includes(field))
        found.push({ path: [...path, field], field, label: labelOf(value, shape) });
  }
  return found;
};

export interface Blank {
  path: Path;
  field: string;
  /** What is not said of it: who settles it, and when. */
  missing: ('by' | 'due')[];
}

export const blanksOf = (charter: Charter): Blank[] => {
  const found: Blank[] = [];
  for (const { value, path } of everyRecord(charter)) {
    const blanks = (value['unsettled'] ?? []) as { field?: string; by?: string; due?: string }[];
    blanks.forEach((blank, index) =>
      found.push({
        path: [...path, 'unsettled', index],
        field: blank.field ?? '…',
        missing: (['by', 'due'] as const).filter((name) => blank[name] === undefined),
      }),
    );
  }
  return found;
};
