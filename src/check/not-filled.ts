// What is not filled in yet: records without an id, needed fields without a value, blanks and who settles them.
import { walk } from '../charter/references.ts';
import { charterShape, type Charter } from '../charter/schema.ts';
import type { Path } from '../yaml/problem.ts';
import type { RecordShape, Shape } from '../yaml/shape.ts';

type Plain = Record<string, unknown>;

const eachPlain = (
  charter: Charter,
  see: (value: Plain, shape: RecordShape, path: Path) => void,
): void =>
  walk(charter, charterShape, {
    path: [],
    see: (value: unknown, shape: Shape, path: Path) => {
      if (shape.kind === 'record') see(value as Plain, shape, path);
    },
  });

const labelOf = (value: Plain, shape: RecordShape): string => {
  const named = Object.entries(shape.fields).find(
    ([name, field]) => field.needed && typeof value[name] === 'string',
  );
  return named ? String(value[named[0]]) : String(value['id'] ?? '');
};

export const withoutIds = (charter: Charter): { path: Path; label: string }[] => {
  const found: { path: Path; label: string }[] = [];
  eachPlain(charter, (value, shape, path) => {
    if (shape.fields['id'] && value['id'] === undefined)
      found.push({ path, label: labelOf(value, shape) });
  });
  return found;
};

/** A field named under `unsettled` is not missing: somebody is to settle it. A charter always has a collaboration. */
export const missingFields = (charter: Charter): { path: Path; field: string; label: string }[] => {
  const found: { path: Path; field: string; label: string }[] = [];
  const whole = { ...charter, collaboration: charter.collaboration ?? {} };
  eachPlain(whole, (value, shape, path) => {
    const blanks = ((value['unsettled'] ?? []) as { field?: string }[]).map(({ field }) => field);
    for (const [field, { needed }] of Object.entries(shape.fields))
      if (needed && value[field] === undefined && !blanks.includes(field))
        found.push({ path: [...path, field], field, label: labelOf(value, shape) });
  });
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
  eachPlain(charter, (value, _, path) => {
    const blanks = (value['unsettled'] ?? []) as { field?: string; by?: string; due?: string }[];
    blanks.forEach((blank, index) =>
      found.push({
        path: [...path, 'unsettled', index],
        field: blank.field ?? '…',
        missing: (['by', 'due'] as const).filter((name) => blank[name] === undefined),
      }),
    );
  });
  return found;
};
