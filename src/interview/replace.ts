// Every reference to one record, turned to another; what was named twice is named once.
import { charterShape, type Charter } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';
import { isPlain } from './address.ts';

const keyOf = (shape: Shape, entry: unknown): unknown =>
  shape.kind === 'record' && shape.keyedBy !== undefined && isPlain(entry)
    ? entry[shape.keyedBy]
    : entry;

const turned = (shape: Shape, value: unknown, ids: { from: string; to: string }): unknown => {
  switch (shape.kind) {
    case 'reference': {
      if (value === ids.from) return ids.to;
      const isField = shape.to.includes('field') && String(value).startsWith(`${ids.from}.`);
      return isField ? `${ids.to}${String(value).slice(ids.from.length)}` : value;
    }
    case 'list': {
      if (!Array.isArray(value)) return value;
      const next = value.map((one) => turned(shape.of, one, ids));
      const plain =
        shape.of.kind === 'reference' || (shape.of.kind === 'record' && shape.of.keyedBy);
      if (!plain) return next;
      const keys = next.map((one) => keyOf(shape.of, one));
      return next.filter((_, index) => keys.indexOf(keys[index]) === index);
    }
    case 'record':
      if (!isPlain(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => {
          const field = shape.fields[name];
          return [name, field ? turned(field.shape, inner, ids) : inner];
        }),
      );
    case 'map':
      if (!isPlain(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, turned(shape.of, inner, ids)]),
      );
    default:
      return value;
  }
};

export const withReplaced = (charter: Charter, from: string, to: string): Charter =>
  turned(charterShape, charter, { from, to }) as Charter;
