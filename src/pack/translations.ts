// A pack → every translated entry, with the hash it carries and the hash of the source text as it is now.
import { fieldTextsFile, questionTextsFile } from './files.ts';
import { own } from './own.ts';
import type { ReadPack } from './read.ts';
import { textHash } from './text-hash.ts';

export interface Translation {
  file: string;
  path: [string, string];
  carries: string | undefined;
  /** Of the source text. */
  hash: string;
}

type Entries = Readonly<Record<string, { of?: string }>>;

/** The first language of the pack, or of the one it adds to, is the source. */
export function translationsOf({ pack, files }: ReadPack): Translation[] {
  const [source = ''] = pack.languages;
  const texts = own(pack.texts, source);
  const pairs = (file: string, section: string, entries: [Entries, Entries]): Translation[] =>
    Object.entries(entries[0]).flatMap(([id, entry]): Translation[] => {
      const from = own(entries[1], id);
      if (from === undefined) return [];
      return [{ file, path: [section, id], carries: entry.of, hash: textHash(from) }];
    });
  const translated = (language: string): boolean => language !== source;
  return [
    ...Object.entries(files.questions).flatMap(([language, { themes = {}, questions = {} }]) => {
      const file = questionTextsFile(language);
      if (!translated(language)) return [];
      return [
        ...pairs(file, 'themes', [themes, texts?.questions.themes ?? {}]),
        ...pairs(file, 'questions', [questions, texts?.questions.questions ?? {}]),
      ];
    }),
    ...Object.entries(files.fields).flatMap(([language, { entities = {} }]) =>
      translated(language)
        ? pairs(fieldTextsFile(language), 'entities', [entities, texts?.fields.entities ?? {}])
        : [],
    ),
  ];
}
