// References that lead nowhere, or to the wrong kind of record, to problems with what was probably meant.
import { nearest } from '../yaml/nearest.ts';
import type { Path, Trouble } from '../yaml/problem.ts';
import type { Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf } from '../yaml/tidy.ts';
import {
  eachReference,
  looksLikeQuestion,
  recordsOf,
  type Indexed,
  type Reference,
} from './references.ts';
import { charterShape, type Charter } from './schema.ts';

export interface Unresolved {
  path: Path;
  trouble: Trouble;
  value: string;
  suggestion?: string;
}

/** Looking for what was meant goes through all records: a file with more faults than this has others. */
const mostGuesses = 50;

interface Index {
  charter: Charter;
  records: ReadonlyMap<string, Indexed>;
}

export function unresolved(charter: Charter): Unresolved[] {
  const index = { charter, records: recordsOf(charter) };
  let guesses = 0;
  return eachReference(charter).flatMap((reference) => {
    const trouble = troubleOf(reference, index);
    if (trouble === undefined) return [];
    guesses += 1;
    const suggestion = guesses <= mostGuesses ? meant(reference, index) : undefined;
    const { path, id: value } = reference;
    return [{ path, trouble, value, ...(suggestion !== undefined && { suggestion }) }];
  });
}

function troubleOf({ id, to }: Reference, { charter, records }: Index): Trouble | undefined {
  const indexed = records.get(id);
  if (indexed !== undefined && allows(to, indexed)) return undefined;
  if (to.includes('question') && looksLikeQuestion(id)) return undefined;
  if (to.includes('field') && isField(id, { charter, records })) return undefined;
  return indexed === undefined
    ? { code: 'dangling', to }
    : { code: 'wrong-kind', to, is: indexed.list };
}

function allows(to: readonly string[], { list }: Indexed): boolean {
  return to.includes('any') || to.includes(list);
}

/** `a-goal.statement`, `collaboration.purpose`, or what is noted at a question. */
function isField(id: string, { charter, records }: Index): boolean {
  const [head = '', ...steps] = id.split('.');
  const path = records.get(head)?.path ?? [head];
  if (looksLikeQuestion(head)) return true;
  if (!records.has(head) && !isSection(head)) return false;
  let shape: Shape | undefined = shapeAt(charter, path);
  for (const step of steps) shape = shape && stepInto(shape, step);
  return shape !== undefined;
}

/** An entry without an id of its own is a step too, by its key: `how-money-is-used.order.stad.does`. */
const stepInto = (shape: Shape, step: string): Shape | undefined =>
  shape.kind === 'list' ? shape.of : fieldOf(shape, step);

const isSection = (name: string): boolean =>
  Object.hasOwn(charterShape.fields, name) && charterShape.fields[name]?.shape.kind !== 'list';

/** What may stand at a path of the charter. */
export function shapeAt(charter: Charter, path: Path): Shape | undefined {
  let [value, shape]: [unknown, Shape | undefined] = [charter, charterShape];
  for (const step of path) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    shape = shape && (typeof step === 'number' ? entryOf(shape, value) : fieldOf(shape, step));
  }
  return shape;
}

/** By id, or by what the record is called. */
function meant({ id, to, words }: Reference, index: Index): string | undefined {
  const allowed = [...index.records.values()].filter((indexed) => allows(to, indexed));
  const names = new Map<string, string>();
  for (const { id: other, label, named, record } of allowed) {
    const also = Array.isArray(record['also_called']) ? (record['also_called'] as string[]) : [];
    for (const name of [...(named ? [label] : []), ...also]) {
      if (!names.has(name)) names.set(name, other);
    }
  }
  const byId = nearest(id, [...words, ...allowed.map((indexed) => indexed.id)]);
  const name = byId === undefined ? nearest(id, names.keys()) : undefined;
  const byName = name === undefined ? undefined : names.get(name);
  return byId ?? byName ?? (to.includes('field') ? fieldMeant(id, index) : undefined);
}

/** The record as it is written, with the field that was probably meant. */
function fieldMeant(id: string, { charter, records }: Index): string | undefined {
  const [head = '', typed = '', ...more] = id.split('.');
  const path = records.get(head)?.path ?? (isSection(head) ? [head] : undefined);
  const shape = path && shapeAt(charter, path);
  if (shape?.kind !== 'record' || more.length > 0) return undefined;
  const field = nearest(typed, Object.keys(shape.fields));
  return field === undefined ? undefined : `${head}.${field}`;
}
