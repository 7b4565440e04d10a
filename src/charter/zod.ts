// A shape to a zod schema of what a file of it holds as other YAML readers see it, and to the JSON Schema we publish.
import * as z from 'zod';
import { mapKey, measureRecord, outsideRecord, simpleRecord } from '../yaml/read-node.ts';
import type {
  MapShape,
  NumberShape,
  RecordShape,
  ReferenceShape,
  Shape,
  TextShape,
} from '../yaml/shape.ts';

export interface Describe {
  /** `goals.indicators.what`: the words for a field, if there are any. */
  describe?: (path: string) => string | undefined;
}

export function zodOf(shape: Shape, options: Describe = {}, path = ''): z.ZodType {
  const inner = (of: Shape): z.ZodType => zodOf(of, options, path);
  switch (shape.kind) {
    case 'text':
      return textOf(shape);
    case 'number':
      return numberOf(shape);
    case 'yesno':
      return z.union([z.boolean(), z.enum(['yes', 'no'])]);
    case 'date':
      return dateOf();
    case 'choice':
      return z.enum([...shape.options]);
    case 'reference':
      return referenceOf(shape);
    case 'list':
      return z.array(inner(shape.of));
    case 'record':
      return recordOf(shape, options, path);
    case 'map':
      return mapOf(shape, inner(shape.of));
    case 'measure':
      return z.union([anyText(), inner(measureRecord)]);
    case 'simple':
      return z.union([anyText(), z.array(z.union([anyText(), inner(simpleRecord)]))]);
    default:
      return shape satisfies never;
  }
}

/** Text is text to us, but `5` and `true` without quotes are none to other readers. */
function anyText(): z.ZodType {
  return z.union([z.string(), z.number(), z.boolean()]);
}

function textOf({ pattern }: TextShape): z.ZodType {
  if (pattern === undefined) return anyText();
  const regex = new RegExp(pattern, 'u');
  const text = z.string().regex(regex);
  return regex.test('2026') ? z.union([text, z.int().min(0), z.boolean()]) : text;
}

function numberOf({ min, max, whole }: NumberShape): z.ZodType {
  let number: z.ZodNumber = whole ? z.int() : z.number();
  if (min !== undefined) number = number.min(min);
  return max === undefined ? number : number.max(max);
}

const day = z.regexes.date.source.replace(/^\^|\$$/g, '');
const date = new RegExp(`^(?:\\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?|${day})$`);

function dateOf(): z.ZodType {
  return z.union([z.string().regex(date), z.int().min(1000).max(9999)]);
}

function referenceOf({ orText }: ReferenceShape): z.ZodType {
  return orText ? z.union([anyText(), zodOf(outsideRecord)]) : anyText();
}

function mapOf({ orOne }: MapShape, of: z.ZodType): z.ZodType {
  const map = z.record(z.string().regex(mapKey), of);
  return orOne ? z.union([of, map]) : map;
}

function recordOf({ fields }: RecordShape, options: Describe, path: string): z.ZodType {
  const entries = Object.entries(fields).map(([name, { shape, required }]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const type = zodOf(shape, options, place);
    const words = options.describe?.(place);
    const said = words === undefined ? type : type.describe(words);
    return [name, required ? said : said.optional()];
  });
  return z.strictObject(Object.fromEntries(entries) as Record<string, z.ZodType>);
}

export interface Published extends Describe {
  id: string;
  title: string;
}

/** Draft 2020-12. */
export function jsonSchemaOf(shape: Shape, { id, title, ...options }: Published): object {
  const { $schema, ...schema } = z.toJSONSchema(zodOf(shape, options), { io: 'input' });
  return { $schema, $id: id, title, ...schema };
}
