// A charter → its leaves, each under the record it belongs to: found by looking at the values, to hold the diff against.
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import { foldText } from '../../src/yaml/text.ts';
import type { RecordShape, Shape } from '../../src/yaml/shape.ts';

export interface CharterLeaf {
  list: string;
  record: string;
  field: string;
  /** `list id` of the record it is in, and of those around that. */
  around: string[];
  value: string;
}

type Where = Omit<CharterLeaf, 'value'>;

export const leavesOf = (charter: Charter): Map<string, CharterLeaf> => {
  const leaves = new Map<string, CharterLeaf>();
  const put = (where: Where, value: unknown): void => {
    const { list, record, field } = where;
    leaves.set(`${list} ${record} ${field}`, { ...where, value: written(value) });
  };
  for (const [name, field] of Object.entries(charterShape.fields)) {
    const value = (charter as Record<string, unknown>)[name];
    if (value === undefined) continue;
    const { shape } = field;
    const top = { list: name, record: name, field: '', around: [] };
    if (shape.kind === 'map') {
      for (const [key, one] of Object.entries(value as object)) {
        const here = { ...top, record: key, around: [`${name} ${key}`] };
        gather(one, shape.of, { where: here, put });
      }
    } else if (shape.kind === 'list' || shape.kind === 'record') {
      gather(value, shape, { where: top, put });
    } else put({ list: 'charter', record: 'charter', field: name, around: [] }, value);
  }
  return leaves;
};

interface Gathering {
  where: Where;
  put: (where: Where, value: unknown) => void;
}

const within = (where: Where, step: string): Where => {
  const name = step.replaceAll('.', '/');
  return { ...where, field: where.field === '' ? name : `${where.field}.${name}` };
};

const gather = (value: unknown, shape: Shape, { where, put }: Gathering): void => {
  if (shape.kind === 'record') fields(value as object, shape, { where, put });
  else if (shape.kind === 'map') {
    for (const [key, one] of Object.entries(value as object)) put(within(where, key), one);
  } else if (shape.kind === 'list') entries(value as unknown[], shape.of, { where, put });
  else put(where, value);
};

const fields = (value: object, shape: RecordShape, { where, put }: Gathering): void => {
  const inside = Object.entries(value).filter(([name]) => name !== 'id');
  // That it is there says something in itself.
  if ('id' in value || shape.keyedBy !== undefined) put(where, '');
  for (const [name, one] of inside) {
    const of = shape.fields[name]?.shape;
    if (of !== undefined) gather(one, of, { where: within(where, name), put });
  }
};

const entries = (list: unknown[], of: Shape, { where, put }: Gathering): void => {
  if (of.kind === 'reference') {
    const outside = list.filter((one) => typeof one !== 'string');
    for (const one of list) if (typeof one === 'string') put(within(where, one), one);
    if (outside.length > 0) put(where, outside);
  } else if (of.kind !== 'record') put(where, list);
  else if ('id' in of.fields) {
    const name = where.field === '' ? where.list : `${where.list}.${where.field}`;
    for (const one of list as { id: string }[]) {
      const around = [...where.around, `${name} ${one.id}`];
      gather(one, of, { where: { list: name, record: one.id, field: '', around }, put });
    }
  } else keyed(list as Record<string, unknown>[], of, { where, put });
};

const keyed = (
  list: Record<string, unknown>[],
  of: RecordShape,
  { where, put }: Gathering,
): void => {
  const seen = new Map<string, number>();
  for (const one of list) {
    const key = one[of.keyedBy ?? ''];
    if (typeof key !== 'string') throw new Error('an entry without its key');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    gather(one, of, { where: within(where, count === 1 ? key : `${key}#${count}`), put });
  }
};

/** Lists in any order, text by its paragraphs. */
const written = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(foldText(value));
  if (Array.isArray(value)) return `[${value.map(written).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${key}:${written((value as Record<string, unknown>)[key])}`).join()}}`;
};
