// Where a comparison stands in two charters, and what it finds there → changes, each one leaf.
import type { AnyRecord } from '../charter/schema.ts';
import type { Field, Shape, Touched } from '../yaml/shape.ts';
import { fieldName } from './accepted.ts';
import { canonical } from './canonical.ts';
import type { Change, ChangeKind } from './change.ts';
import type { Renames } from './renames.ts';
import type { Judge } from './judge.ts';

/** Records by their list and id, and the parent of each: the id of the record it is inside, or its list. */
export interface Index {
  records: ReadonlyMap<string, AnyRecord>;
  parents: ReadonlyMap<string, string>;
}

/** A change, and what kind of value its sides are. */
export interface Found {
  change: Change;
  shape: Shape;
}

export interface Comparison {
  found: Found[];
  /** The ids that were renamed: what was before has the new ones already. */
  renames: Renames;
  before: Index;
  after: Index;
  judge: Judge;
}

export interface At {
  record: string;
  list: string;
  steps: readonly string[];
  impact: Touched;
  comparison: Comparison;
}

export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (record: Plain, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A key that holds a dot is still one step. */
export const stepIn = (at: At, step: string): At => ({
  ...at,
  steps: [...at.steps, step.replaceAll('.', '/')],
});

/** In a field of a record: its own impact where it states one. */
export const inField = (at: At, name: string, field: Field): At => ({
  ...stepIn(at, name),
  impact: field.impact ?? at.impact,
});

/** The impact that the record's other fields make of it. */
export const excepted = (at: At, field: Field, record: Plain): At => {
  const { exception } = field;
  const holds = exception?.says.includes(String(own(record, exception.field)));
  return exception !== undefined && holds ? { ...at, impact: exception.impact } : at;
};

export type Sides = { before?: unknown; after?: unknown; shape: Shape };

export const kindOf = ({ before, after }: Sides): ChangeKind =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

/** A difference, with what it was as it was written. */
export const note = (at: At, sides: Sides, rest: Partial<Change> = {}): void => {
  const { comparison, record, list, steps, impact } = at;
  const before = comparison.renames.asBefore(sides.before, sides.shape);
  const change: Change = {
    record,
    list,
    field: steps.join('.'),
    kind: kindOf(sides),
    impact,
    sure: true,
    ...(before === undefined ? {} : { before }),
    ...(sides.after === undefined ? {} : { after: sides.after }),
    ...rest,
  };
  comparison.found.push({ change, shape: sides.shape });
};

/** One leaf on both sides, or on one of them. */
export const compareLeaf = (at: At, sides: Sides): void => {
  const { before, after, shape } = sides;
  if (before === undefined && after === undefined) return;
  if (before === undefined || after === undefined) return note(at, sides);
  if (before === after || canonical(before) === canonical(after)) return followed(at, sides);
  const about = fieldName({ record: at.record, field: at.steps.join('.') });
  note(at, sides, at.comparison.judge({ about, before, after, shape, impact: at.impact }));
};

/** A reference that is the same but for the new id of what it points at. */
export const followed = (at: At, { after, shape }: Sides): void => {
  if (shape.kind !== 'reference' || typeof after !== 'string') return;
  const id = at.comparison.renames.newIdIn(after);
  if (id === undefined) return;
  note(at, { before: after, after, shape }, { impact: 'none', because_of: id });
};
