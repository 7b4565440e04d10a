// The charter's shape → every entity, field and choice a language needs a label for, and which of them it lacks.
import { charterShape } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';
import { own } from './own.ts';
import type { FieldTexts } from './schema.ts';

export const labelledEntities: readonly string[] = Object.keys(charterShape.fields);

const fields: string[] = [];
const choices = new Map<string, readonly string[]>();
for (const [key, { shape }] of Object.entries(charterShape.fields)) collect(shape, key);

/** By dotted path from the entity; a list adds no step. */
export const labelledFields: readonly string[] = fields;
export const labelledChoices: ReadonlyMap<string, readonly string[]> = choices;
export const neededLabels: number =
  labelledEntities.length + fields.length + [...choices.values()].flat().length;

function collect(shape: Shape, path: string): void {
  if (shape.kind === 'choice') choices.set(path, shape.options);
  if (shape.kind === 'reference' && shape.words) choices.set(path, shape.words);
  if (shape.kind === 'list' || shape.kind === 'map') collect(shape.of, path);
  if (shape.kind !== 'record') return;
  for (const [name, field] of Object.entries(shape.fields)) {
    fields.push(`${path}.${name}`);
    collect(field.shape, `${path}.${name}`);
  }
}

/** What many records share may be labelled once, under the end of its path. */
export const endings = (path: string): string[] => {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(index).join('.'));
};

export interface MissingLabel {
  /** Where it belongs in fields.yaml. */
  path: string[];
  name: string;
}

export const missingLabels = (texts: FieldTexts): MissingLabel[] => [
  ...labelledEntities.flatMap((key) =>
    own(texts.entities, key)?.label === undefined ? [{ path: ['entities', key], name: key }] : [],
  ),
  ...labelledFields.flatMap((path) => missingField(texts, path)),
  ...[...labelledChoices].flatMap(([path, options]) => {
    const table = endings(path)
      .map((end) => own(texts.choices, end))
      .find((found) => found !== undefined);
    const missing = options.filter((option) => own(table, option) === undefined);
    return missing.map((option) => ({ path: ['choices', path], name: `${path}: ${option}` }));
  }),
];

function missingField(texts: FieldTexts, path: string): MissingLabel[] {
  const [key = '', ...rest] = path.split('.');
  const name = rest.join('.');
  const isThere =
    own(own(texts.entities, key)?.fields, name)?.label !== undefined ||
    endings(name).some((end) => own(texts.common, end)?.label !== undefined);
  return isThere ? [] : [{ path: ['entities', key, 'fields', name], name: path }];
}
