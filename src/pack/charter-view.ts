// A charter with holes → a value with every field of the shape: what is absent reads as its type's empty value.
import type { Shape } from '../yaml/shape.ts';
import { own } from './own.ts';

type Fields = Record<string, unknown>;

export function filled(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'text':
    case 'date':
    case 'choice':
      return typeof value === 'string' ? value : '';
    case 'number':
      return numberOf(typeof value === 'number' ? value : 0, shape.whole === true);
    case 'yesno':
      return value === true;
    case 'reference':
      return typeof value === 'string' ? value : textOf(own(fieldsOf(value), 'text'));
    case 'measure':
      return typeof value === 'string' ? value : measureText(fieldsOf(value));
    case 'simple':
      return value ?? '';
    case 'list':
      return Array.isArray(value) ? value.map((item) => filled(shape.of, item)) : [];
    case 'map':
      return mapped(Object.keys(fieldsOf(value)), (key) => filled(shape.of, fieldsOf(value)[key]));
    case 'record':
      return mapped(Object.keys(shape.fields), (key) => {
        const field = shape.fields[key];
        return field === undefined ? '' : filled(field.shape, own(fieldsOf(value), key));
      });
  }
}

/** A whole number is a BigInt: the `int` of conditions. */
const numberOf = (value: number, whole: boolean): number | bigint =>
  whole && Number.isSafeInteger(value) ? BigInt(value) : value;
const mapped = (keys: string[], to: (key: string) => unknown): Fields =>
  Object.fromEntries(keys.map((key) => [key, to(key)]));
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const measureText = ({ value, unit }: Fields): string =>
  typeof value === 'number' ? `${value} ${textOf(unit)}`.trim() : '';
