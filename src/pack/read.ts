// The files of a pack as text → its values by file, the pack as far as it can be read, and where its parts stand.
import { readSource, type ReadSource } from '../yaml/document.ts';
import type { Shape } from '../yaml/shape.ts';
import { assemble, type Packs } from './assemble.ts';
import type { Fault, PackFinding } from './fault.ts';
import { packFile, roleOf, type FileRole, type PackFiles } from './files.ts';
import type { Pack } from './pack.ts';
import {
  fieldTextsShape,
  packFileShape,
  questionTextsShape,
  themeFileShape,
  type FieldTexts,
  type PackFile,
  type QuestionTexts,
  type ThemeFile,
} from './schema.ts';

/** The files of a pack as text, by their name inside its folder. */
export type PackTextFiles = Readonly<Record<string, string>>;
/** The files of a pack as values: what a built-in pack is compiled to. */
export type PackData = Record<string, unknown>;

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

export function assembleValues(values: PackData, bases: Packs) {
  const files: PackFiles = { pack: {}, themes: {}, questions: {}, fields: {} };
  const faults: Fault[] = [];
  if (values[packFile] === undefined) {
    faults.push({ rule: 'missing-file', file: packFile, path: [], name: packFile });
  }
  for (const [file, value] of Object.entries(values)) {
    const role = roleOf(file);
    if (role === undefined) faults.push({ rule: 'unknown-file', file, path: [], name: file });
    else put(files, role, value);
  }
  const assembled = assemble(files, bases);
  return { pack: assembled.pack, files, faults: [...faults, ...assembled.faults] };
}

/** The values were read by the shapes below. */
function put(files: PackFiles, role: FileRole, value: unknown): void {
  if (role.role === 'pack') files.pack = value as PackFile;
  if (role.role === 'theme') files.themes[role.id] = value as ThemeFile;
  if (role.role === 'questions') files.questions[role.language] = value as QuestionTexts;
  if (role.role === 'fields') files.fields[role.language] = value as FieldTexts;
}

const shapes: Readonly<Record<FileRole['role'], Shape>> = {
  pack: packFileShape,
  theme: themeFileShape,
  questions: questionTextsShape,
  fields: fieldTextsShape,
};
