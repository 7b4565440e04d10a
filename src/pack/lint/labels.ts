// The labels of each language → fields and choices of a charter that have none, and labels for what is not there.
import { charterShape } from '../../charter/schema.ts';
import type { Shape } from '../../yaml/shape.ts';
import type { Fault } from '../fault.ts';
import { fieldTextsFile } from '../files.ts';
import { own } from '../own.ts';
import type { ReadPack } from '../read.ts';
import type { FieldTexts } from '../schema.ts';

export const labelFaults = (read: ReadPack): Fault[] =>
  Object.keys(read.files.fields).flatMap((language) => {
    const mine = read.files.fields[language] ?? {};
    const all = own(read.pack.texts, language)?.fields ?? mine;
    const file = fieldTextsFile(language);
    const isWhole = read.files.pack.extends === undefined;
    return [...(isWhole ? missingLabels(all, file) : []), ...superfluousLabels(mine, file)];
  });

const entities = Object.keys(charterShape.fields);
/** Every field below an entity, and every enumeration, by dotted path; a list adds no step. */
const fieldPaths: string[] = [];
const choicePaths = new Map<string, readonly string[]>();
for (const [key, { shape }] of Object.entries(charterShape.fields)) collect(shape, key);

function collect(shape: Shape, path: string): void {
  if (shape.kind === 'choice') choicePaths.set(path, shape.options);
  if (shape.kind === 'reference' && shape.words) choicePaths.set(path, shape.words);
  if (shape.kind === 'list' || shape.kind === 'map') collect(shape.of, path);
  if (shape.kind !== 'record') return;
  for (const [name, field] of Object.entries(shape.fields)) {
    fieldPaths.push(`${path}.${name}`);
    collect(field.shape, `${path}.${name}`);
  }
}

/** What many records share is labelled once, under the end of its path. */
const endings = (path: string): string[] => {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(index).join('.'));
};

function missingLabels(texts: FieldTexts, file: string): Fault[] {
  const missing = (path: string[], name: string): Fault => ({
    rule: 'missing-label',
    file,
    path,
    name,
  });
  return [
    ...entities.flatMap((key) =>
      own(texts.entities, key)?.label === undefined ? [missing(['entities', key], key)] : [],
    ),
    ...fieldPaths.flatMap((path) => {
      const [key = '', ...rest] = path.split('.');
      const name = rest.join('.');
      const label =
        own(own(texts.entities, key)?.fields, name)?.label ??
        endings(name)
          .map((end) => own(texts.common, end)?.label)
          .find((found) => found !== undefined);
      return label === undefined ? [missing(['entities', key, 'fields', name], path)] : [];
    }),
    ...[...choicePaths].flatMap(([path, options]) => {
      const table = endings(path)
        .map((end) => own(texts.choices, end))
        .find(Boolean);
      return options.flatMap((option) =>
        own(table, option) === undefined ? [missing(['choices', path], `${path}: ${option}`)] : [],
      );
    }),
  ];
}

function superfluousLabels(texts: FieldTexts, file: string): Fault[] {
  const superfluous = (path: string[], known: readonly string[]): Fault[] => {
    const name = path.at(-1) ?? '';
    return known.includes(name) ? [] : [{ rule: 'superfluous-label', file, path, name, known }];
  };
  const commonNames = fieldPaths.flatMap((path) => endings(path).slice(1));
  const choiceNames = [...choicePaths.keys()].flatMap(endings);
  return [
    ...Object.entries(texts.entities ?? {}).flatMap(([key, { fields = {} }]) => {
      if (!entities.includes(key)) return superfluous(['entities', key], entities);
      const names = fieldPaths.flatMap((path) =>
        path.startsWith(`${key}.`) ? [path.slice(key.length + 1)] : [],
      );
      return Object.keys(fields).flatMap((name) =>
        superfluous(['entities', key, 'fields', name], names),
      );
    }),
    ...Object.keys(texts.common ?? {}).flatMap((name) =>
      superfluous(['common', name], commonNames),
    ),
    ...Object.entries(texts.choices ?? {}).flatMap(([path, table]) => {
      const options = [...choicePaths].flatMap(([key, values]) =>
        endings(key).includes(path) ? values : [],
      );
      if (options.length === 0) return superfluous(['choices', path], choiceNames);
      return Object.keys(table).flatMap((value) => superfluous(['choices', path, value], options));
    }),
  ];
}
