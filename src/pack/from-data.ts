// The values of a pack's files, by file → the pack. No file is parsed here, so that a built-in pack starts fast.
import { assemble, type Packs } from './assemble.ts';
import type { Fault } from './fault.ts';
import { packFile, roleOf, type FileRole, type PackFiles } from './files.ts';
import type { Pack } from './pack.ts';
import type { FieldTexts, PackFile, QuestionTexts, ThemeFile } from './schema.ts';

/** What a built-in pack is compiled to. */
export type PackData = Record<string, unknown>;

/** For data that `compilePack` found nothing wrong with: it is not looked for again. */
export function packFromData(data: PackData, bases: Packs = {}): Pack {
  return assemble(filesOf(data).files, bases).pack;
}

export function assembleValues(values: PackData, bases: Packs) {
  const { files, faults } = filesOf(values);
  const assembled = assemble(files, bases);
  return { pack: assembled.pack, files, faults: [...faults, ...assembled.faults()] };
}

function filesOf(values: PackData): { files: PackFiles; faults: Fault[] } {
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
  return { files, faults };
}

/** The values were read by the shapes below. */
function put(files: PackFiles, role: FileRole, value: unknown): void {
  if (role.role === 'pack') files.pack = value as PackFile;
  if (role.role === 'theme') files.themes[role.id] = value as ThemeFile;
  if (role.role === 'questions') files.questions[role.language] = value as QuestionTexts;
  if (role.role === 'fields') files.fields[role.language] = value as FieldTexts;
}
