// A charter to its references and its records: what points where, read from the shapes alone.
import type { Path } from '../yaml/problem.ts';
import { fieldOf, entryOf } from '../yaml/tidy.ts';
import type { ReferenceShape, Shape } from '../yaml/shape.ts';
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

export function eachReference(charter: Charter): Reference[] {
  const found: Reference[] = [];
  walk(charter, charterShape, {
    path: [],
    see: (value, shape, path) => {
      if (shape.kind !== 'reference' || typeof value !== 'string') return;
      const { to, words = [] }: ReferenceShape = shape;
      if (!words.includes(value)) found.push({ path, id: value, to, words });
    },
  });
  return found;
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
export function recordsOf(charter: Charter): Map<string, Indexed> {
  const records = new Map<string, Indexed>();
  for (const indexed of eachRecord(charter)) {
    if (!records.has(indexed.id)) records.set(indexed.id, indexed);
  }
  return records;
}

/** Every record that has an id, in the order of the file, also where two have the same. */
export function eachRecord(charter: Charter): Indexed[] {
  const found: Indexed[] = [];
  walk(charter, charterShape, {
    path: [],
    see: (value, shape, path) => {
      if (shape.kind !== 'record' || typeof (value as AnyRecord).id !== 'string') return;
      const record = value as AnyRecord;
      const list = path.filter((step) => typeof step === 'string').join('.');
      const id = record.id as string;
      const { text, kind } = labelled(record, shape) ?? { text: id, kind: 'id' };
      found.push({ id, list, path, record, label: text, named: kind === 'text' });
    },
  });
  return found;
}

/** What a person calls a record: its first needed field, else the first of its texts, references and choices. */
export function labelOf(record: AnyRecord, shape: Shape): string | undefined {
  return labelled(record, shape)?.text;
}

function labelled(record: AnyRecord, shape: Shape): { text: string; kind: string } | undefined {
  if (shape.kind !== 'record') return undefined;
  const fields = Object.entries(shape.fields).filter(([name]) => name !== 'id');
  const ordered = [...fields.filter(([, { needed }]) => needed), ...fields];
  for (const [name, field] of ordered) {
    const value = record[name];
    const { kind } = field.shape;
    if (typeof value === 'string' && ['text', 'reference', 'choice'].includes(kind)) {
      return { text: value, kind };
    }
    if (kind === 'reference' && typeof value === 'object' && value !== null && 'text' in value) {
      return { text: String(value.text), kind };
    }
  }
  return undefined;
}

/** Ids that are not lower case are those of questions: records have only lower case ones. */
export function looksLikeQuestion(id: string): boolean {
  return /^[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/.test(id);
}
