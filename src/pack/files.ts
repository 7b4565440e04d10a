// The files of a pack by name, and what each is called.
import type { FieldTexts, PackFile, QuestionTexts, ThemeFile } from './schema.ts';

/** The values of a pack's files, sorted by what they are. */
export interface PackFiles {
  pack: PackFile;
  /** By theme id. */
  themes: Record<string, ThemeFile>;
  /** By language. */
  questions: Record<string, QuestionTexts>;
  fields: Record<string, FieldTexts>;
}

export const packFile = 'pack.yaml';
export const themeFile = (theme: string): string => `themes/${theme}.yaml`;
export const questionTextsFile = (language: string): string =>
  `languages/${language}/questions.yaml`;
export const fieldTextsFile = (language: string): string => `languages/${language}/fields.yaml`;

export type FileRole =
  | { role: 'pack' }
  | { role: 'theme'; id: string }
  | { role: 'questions'; language: string }
  | { role: 'fields'; language: string };

/** Undefined for a file that is none of a pack's. */
export function roleOf(file: string): FileRole | undefined {
  if (file === packFile) return { role: 'pack' };
  const [, id] = /^themes\/([^/]+)\.yaml$/.exec(file) ?? [];
  if (id !== undefined) return { role: 'theme', id };
  const [, language, kind] = /^languages\/([^/]+)\/(questions|fields)\.yaml$/.exec(file) ?? [];
  if (language === undefined) return undefined;
  return kind === 'fields' ? { role: 'fields', language } : { role: 'questions', language };
}
