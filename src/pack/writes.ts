// A question → where in the charter its answer goes, with the shape of every field, taken from the charter's schema.
import { charterShape } from '../charter/schema.ts';
import type { Field, ListShape, RecordShape, Shape } from '../yaml/shape.ts';
import { fieldAt } from './field-shape.ts';
import type { Question } from './pack.ts';
import { parsePlace, type WrittenPlace } from './writes-grammar.ts';

export interface FieldOfQuestion {
  /** As the pack names it; its prompt text stands under this name. */
  name: string;
  /** From the record (records, column) or the section; through a list of records it means its first entry. */
  path: string;
  shape: Shape;
  needed: boolean;
}
export type Writes =
  | {
      kind: 'records';
      list: string;
      fixed: Record<string, string | number | boolean>;
      fields: FieldOfQuestion[];
      /** One row per actor, in the field `actor`. */
      rowsFrom?: 'actors';
    }
  | { kind: 'column'; list: string; fields: FieldOfQuestion[]; rowsFrom?: 'actors' }
  | { kind: 'section'; section: string; fields: FieldOfQuestion[] }
  | { kind: 'answers' };

/** Why a `writes` or one of its `fields` cannot be followed. `known` is what could stand there. */
export interface WritesProblem {
  why: 'grammar' | 'key' | 'field' | 'value' | 'place';
  /** In `writes`, or which of `fields`. */
  at: 'writes' | number;
  name: string;
  known: string[];
}
export type Resolved = { writes: Writes } | { problems: WritesProblem[] };

type Asked = Pick<Question, 'writes' | 'fields'>;

export function resolveWrites(question: Asked): Resolved {
  const place = parsePlace(question.writes);
  if (place === undefined) return wrong('grammar', question.writes);
  const shape = charterShape.fields[place.key]?.shape;
  if (shape === undefined) return wrong('key', place.key, Object.keys(charterShape.fields));
  const plain = !place.each && place.fixed.length === 0 && place.path.length === 0;
  if (place.key === 'answers') {
    return plain && question.fields === undefined
      ? { writes: { kind: 'answers' } }
      : wrong('place', question.writes);
  }
  if (shape.kind === 'list' && shape.of.kind === 'record') {
    return inList(question, place, { list: shape, of: shape.of });
  }
  if (shape.kind === 'record' && !place.each && place.fixed.length === 0) {
    const fields = fieldsOf(question, place, shape);
    return 'problems' in fields
      ? fields
      : { writes: { kind: 'section', section: place.key, ...fields } };
  }
  return wrong('place', question.writes);
}

/** For a question of a pack that was read without problems. */
export function writesOf(question: Asked): Writes {
  const resolved = resolveWrites(question);
  if ('writes' in resolved) return resolved.writes;
  throw new Error(`${question.writes} is not a place in the charter`);
}

const wrong = (why: WritesProblem['why'], name: string, known: string[] = []): Resolved => ({
  problems: [{ why, at: 'writes', name, known }],
});

function inList(
  question: Asked,
  place: WrittenPlace,
  shape: { list: ListShape; of: RecordShape },
): Resolved {
  const rows = Object.hasOwn(shape.of.fields, 'actor') ? { rowsFrom: 'actors' as const } : {};
  if (place.each) {
    if (place.fixed.length > 0) return wrong('place', question.writes);
    const fields = fieldsOf(question, place, shape.of);
    return 'problems' in fields
      ? fields
      : { writes: { kind: 'column', list: place.key, ...fields, ...rows } };
  }
  if (place.path.length > 0) return wrong('place', question.writes);
  const fixed = fixedOf(place, shape.of);
  if (Array.isArray(fixed)) return { problems: fixed };
  const fields = fieldsOf(question, place, shape.of);
  return 'problems' in fields
    ? fields
    : { writes: { kind: 'records', list: place.key, fixed, ...fields, ...rows } };
}

/** The values of `{kind: joint}` in the types of their fields. */
function fixedOf(place: WrittenPlace, shape: RecordShape) {
  const values: Record<string, string | number | boolean> = {};
  const problems: WritesProblem[] = [];
  for (const { name, value } of place.fixed) {
    const found = fieldAt(shape, [name]);
    const of = found.found ? found.field.shape : undefined;
    if (!found.found) problems.push({ why: 'field', at: 'writes', name, known: found.known });
    else if (of?.kind === 'text' || (of?.kind === 'choice' && of.options.includes(value))) {
      values[name] = value;
    } else if (of?.kind === 'yesno' && /^(true|false)$/.test(value)) {
      values[name] = value === 'true';
    } else {
      const known =
        of?.kind === 'choice' ? [...of.options] : of?.kind === 'yesno' ? ['true', 'false'] : [];
      problems.push({ why: 'value', at: 'writes', name: value, known });
    }
  }
  return problems.length > 0 ? problems : values;
}

/** The fields asked for; without `fields` the place itself, the fields of its record, or the record's first needed field. */
function fieldsOf(
  question: Asked,
  place: WrittenPlace,
  start: RecordShape,
): { fields: FieldOfQuestion[] } | { problems: WritesProblem[] } {
  const base = fieldAt(start, place.path);
  if (!base.found) {
    return { problems: [{ why: 'field', at: 'writes', name: base.name, known: base.known }] };
  }
  const names = question.fields ?? impliedFields(place, base.field.shape);
  const problems: WritesProblem[] = [];
  const fields = names.flatMap((name, index): FieldOfQuestion[] => {
    const steps = name === '' ? [] : name.split('.');
    const found = fieldAt(base.field.shape, steps);
    if (!found.found) {
      problems.push({ why: 'field', at: index, name: found.name, known: found.known });
      return [];
    }
    const path = [...place.path, ...steps];
    return [
      {
        name: name === '' ? (path.at(-1) ?? '') : name,
        path: path.join('.'),
        shape: found.field.shape,
        needed: isNeeded(found.field),
      },
    ];
  });
  if (problems.length === 0 && fields.length === 0) return { problems: [noField(question)] };
  return problems.length > 0 ? { problems } : { fields };
}

const isNeeded = (field: Field): boolean => field.needed === true || field.required === true;
const noField = (question: Asked): WritesProblem => ({
  why: 'place',
  at: 'writes',
  name: question.writes,
  known: [],
});

function impliedFields(place: WrittenPlace, shape: Shape): string[] {
  if (shape.kind !== 'record') return [''];
  const names = Object.keys(shape.fields);
  if (place.path.length > 0) return names;
  const first = names.find((name) => {
    const field = shape.fields[name];
    return field !== undefined && isNeeded(field);
  });
  return first === undefined || place.each ? [] : [first];
}
