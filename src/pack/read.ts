// The files of a pack as text → its values by file, the pack as far as it can be read, and where its parts stand.
import { readSource, type ReadSource } from '../yaml/document.ts';
import type { Shape } from '../yaml/shape.ts';
import type { Packs } from './assemble.ts';
import type { Fault, PackFinding } from './fault.ts';
import { roleOf, type FileRole, type PackFiles } from './files.ts';
import type { Pack } from './pack.ts';
import { fieldTextsShape, packFileShape, questionTextsShape, themeFileShape } from './schema.ts';
import { assembleValues, type PackData } from './from-data.ts';

/** The files of a pack as text, by their name inside its folder. */
export type PackTextFiles = Readonly<Record<string, string>>;

export interface ReadPack {
  pack: Pack;
  files: PackFiles;
  values: PackData;
  /** Places where a file is not what it should be. */
  unreadable: PackFinding[];
  /** What keeps the pack from being used although its files can be read. */
  faults: Fault[];
  sources: ReadonlyMap<string, ReadSource>;
}

export function readPack(files: PackTextFiles, bases: Packs): ReadPack {
  const sources = new Map<string, ReadSource>();
  const values: PackData = {};
  for (const [file, text] of Object.entries(files)) {
    const role = roleOf(file);
    const source = role && readSource(text, shapes[role.role]);
    if (source !== undefined) sources.set(file, source);
    values[file] = source?.value ?? {};
  }
  const unreadable = [...sources].flatMap(([file, { problems }]) =>
    problems.map((problem): PackFinding => {
      const { line, column } = problem;
      return { rule: 'unreadable', file, line, column, problem };
    }),
  );
  return { ...assembleValues(values, bases), values, unreadable, sources };
}

const shapes: Readonly<Record<FileRole['role'], Shape>> = {
  pack: packFileShape,
  theme: themeFileShape,
  questions: questionTextsShape,
  fields: fieldTextsShape,
};
