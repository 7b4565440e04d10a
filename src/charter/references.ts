// A charter to its references and its records: what points where, read from the shapes alone.
import type { Path } from '../yaml/problem.ts';
import { fieldOf, entryOf } from '../yaml/tidy.ts';
import type { RecordShape, Shape } from '../yaml/shape.ts';
import { charterShape, type AnyRecord, type Charter } from './schema.ts';

export interface Reference {
  path: Path;
  id: string;
  /** The lists it may point into; also `any`, `question` and `field`. */
  to: readonly string[];
  /** Words that may stand instead of an id. */
  words: readonly string[];
}
export interface Indexed {
  id: string;
  /** The list it stands in: `actors`, and `goals.indicators` for a record inside another. */
  list: string;
  path: Path;
  record: AnyRecord;
  /** Its first needed text, or its id. */
  label: string;
  /** The label is a name people gave it, and not a choice or what it points at. */
  named: boolean;
}

type See = (value: unknown, shape: Shape, path: Path) => void;

/** Every value in the charter with its shape, the outer before the inner. */
export function walk(value: unknown, shape: Shape, { path, see }: { path: Path; see: See }): void {
  if (value === undefined || value === null) return;
  see(value, shape, path);
  if (typeof value !== 'object') return;
  for (const [key, entry] of Object.entries(value)) {
    const inner = Array.isArray(value) ? entryOf(shape, entry) : fieldOf(shape, key);
    const step = Array.isArray(value) ? Number(key) : key;
    if (inner !== undefined) walk(entry, inner, { path: [...path, step], see });
  }
}

export function eachReference(charter: Charter): readonly Reference[] {
  return surveyOf(charter).references;
}

/** Where the charter points at a record. */
export function pointsAt(charter: Charter, id: string): Path[] {
  return eachReference(charter)
    .filter((reference) => reference.id === id || fieldHead(reference) === id)
    .map(({ path }) => path);
}

/** The record of a `record.field` reference. */
function fieldHead({ id, to }: Reference): string | undefined {
  return to.includes('field') && id.includes('.') ? id.slice(0, id.indexOf('.')) : undefined;
}

/** Every record that has an id, the first of each id. */
export function recordsOf(charter: Charter): ReadonlyMap<string, Indexed> {
  return surveyOf(charter).byId;
}

/** Every record that has an id, in the order of the file, also where two have the same. */
export function eachRecord(charter: Charter): readonly Indexed[] {
  return surveyOf(charter).records;
}

interface Survey {
  references: Reference[];
  records: Indexed[];
  byId: Map<string, Indexed>;
}

/** A charter is never changed, only replaced by another: one is gone through once, however often it is asked about. */
const surveys = new WeakMap<Charter, Survey>();

function surveyOf(charter: Charter): Survey {
  const known = surveys.get(charter);
  if (known !== undefined) return known;
  const survey: Survey = { references: [], records: [], byId: new Map() };
  surveyValue(charter, charterShape, { path: [], survey });
  surveys.set(charter, survey);
  return survey;
}

/** The path is one list that grows and shrinks on the way; it is copied for what is found. */
function surveyValue(
  value: unknown,
  shape: Shape,
  at: { path: (string | number)[]; survey: Survey },
): void {
  const { path, survey } = at;
  if (typeof value === 'string') {
    if (shape.kind !== 'reference' || shape.words?.includes(value)) return;
    const { to, words = [] } = shape;
    survey.references.push({ path: [...path], id: value, to, words });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let step = 0; step < value.length; step += 1) {
      path.push(step);
      surveyValue(value[step], entryOf(shape, value[step]), at);
      path.pop();
    }
    return;
  }
  const record = value as AnyRecord;
  if (shape.kind === 'record' && typeof record.id === 'string') {
    const indexed = indexedRecord(record, shape, path);
    survey.records.push(indexed);
    if (!survey.byId.has(record.id)) survey.byId.set(record.id, indexed);
  }
  for (const key of Object.keys(record)) {
    const inner = fieldOf(shape, key);
    if (inner === undefined) continue;
    path.push(key);
    surveyValue(record[key], inner, at);
    path.pop();
  }
}

function indexedRecord(record: AnyRecord, shape: RecordShape, path: Path): Indexed {
  const list = path.filter((step) => typeof step === 'string').join('.');
  const id = record.id ?? '';
  const { text, kind } = labelled(record, shape) ?? { text: id, kind: 'id' };
  return { id, list, path: [...path], record, label: text, named: kind === 'text' };
}

/** What a person calls a record: its first needed field, else the first of its texts, references and choices. */
export function labelOf(record: AnyRecord, shape: Shape): string | undefined {
  return labelled(record, shape)?.text;
}

function labelled(record: AnyRecord, shape: Shape): { text: string; kind: string } | undefined {
  if (shape.kind !== 'record') return undefined;
  for (const [name, kind] of labelFields(shape)) {
    const value = record[name];
    if (typeof value === 'string') return { text: value, kind };
    if (kind === 'reference' && typeof value === 'object' && value !== null && 'text' in value) {
      return { text: String(value.text), kind };
    }
  }
  return undefined;
}

/** The needed ones first. */
function labelFields(shape: RecordShape): readonly [name: string, kind: string][] {
  const known = labelFieldsOf.get(shape);
  if (known !== undefined) return known;
  const fields = Object.entries(shape.fields).filter(
    ([name, field]) => name !== 'id' && ['text', 'reference', 'choice'].includes(field.shape.kind),
  );
  const ordered = [...fields.filter(([, { needed }]) => needed), ...fields];
  const names = ordered.map(([name, field]): [string, string] => [name, field.shape.kind]);
  labelFieldsOf.set(shape, names);
  return names;
}
const labelFieldsOf = new WeakMap<RecordShape, readonly [name: string, kind: string][]>();

/** Ids that are not lower case are those of questions: records have only lower case ones. */
export function looksLikeQuestion(id: string): boolean {
  return /^[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/.test(id);
}
