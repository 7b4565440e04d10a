// The labels of each language → fields and choices of a charter that have none, and labels for what is not there.
import type { Fault } from '../fault.ts';
import { fieldTextsFile } from '../files.ts';
import {
  endings,
  labelledChoices,
  labelledEntities,
  labelledFields,
  missingLabels,
} from '../label-slots.ts';
import { own } from '../own.ts';
import type { ReadPack } from '../read.ts';
import type { FieldTexts } from '../schema.ts';

export const labelFaults = (read: ReadPack): Fault[] =>
  Object.entries(read.files.fields).flatMap(([language, mine]) => {
    const file = fieldTextsFile(language);
    const all = own(read.pack.texts, language)?.fields ?? mine;
    // A pack that adds to another takes its labels.
    const missing = read.files.pack.extends === undefined ? missingLabels(all) : [];
    return [
      ...missing.map((label): Fault => ({ rule: 'missing-label', file, ...label })),
      ...superfluousLabels(mine, file),
    ];
  });

function superfluousLabels(texts: FieldTexts, file: string): Fault[] {
  const superfluous = (path: string[], known: readonly string[]): Fault[] => {
    const name = path.at(-1) ?? '';
    return known.includes(name) ? [] : [{ rule: 'superfluous-label', file, path, name, known }];
  };
  const commonNames = labelledFields.flatMap((path) => endings(path).slice(1));
  const choiceNames = [...labelledChoices.keys()].flatMap(endings);
  return [
    ...Object.entries(texts.entities ?? {}).flatMap(([key, { fields = {} }]) => {
      if (!labelledEntities.includes(key)) return superfluous(['entities', key], labelledEntities);
      const names = labelledFields.flatMap((path) =>
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
      const options = [...labelledChoices].flatMap(([key, values]) =>
        endings(key).includes(path) ? values : [],
      );
      if (options.length === 0) return superfluous(['choices', path], choiceNames);
      return Object.keys(table).flatMap((value) => superfluous(['choices', path, value], options));
    }),
  ];
}
