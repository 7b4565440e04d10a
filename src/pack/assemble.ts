// The values of a pack's files → the pack, and what keeps it from being used.
import { entryFaults, fileFaults } from './entries.ts';
import { extendPack } from './extend.ts';
import type { PackFiles } from './files.ts';
import type { Pack, PackTexts, Question } from './pack.ts';
import type { QuestionEntry } from './schema.ts';
import type { Fault } from './fault.ts';

/** A question as its file has it: an extending pack states only what differs. */
export type PartialQuestion = QuestionEntry & { id: string };
export interface PartialTheme {
  id: string;
  minutes?: number;
  questions: PartialQuestion[];
}
export type PartialPack = Omit<Pack, 'themes'> & { themes: PartialTheme[] };

export type Packs = Readonly<Record<string, Pack>>;

export interface Assembled {
  /** Whole, with the plainest reading of what is missing, even when there are faults. */
  pack: Pack;
  /** Looked for only when asked: a pack that was built has been asked. */
  faults: () => Fault[];
}

export function assemble(files: PackFiles, bases: Packs): Assembled {
  const extended = extendPack(partialPack(files), files.pack.remove ?? [], bases);
  return {
    pack: wholePack(extended.pack),
    faults: () => [...fileFaults(files), ...extended.faults, ...entryFaults(files, extended.pack)],
  };
}

function partialPack(files: PackFiles): PartialPack {
  const { id = '', version = '', languages = [], sources = [], themes = [], ...rest } = files.pack;
  const texts = Object.fromEntries(
    languages.map((language): [string, PackTexts] => [
      language,
      {
        questions: files.questions[language] ?? { language },
        fields: files.fields[language] ?? { language },
      },
    ]),
  );
  return {
    id,
    version,
    languages,
    sources,
    texts,
    ...(rest.licence === undefined ? {} : { licence: rest.licence }),
    ...(rest.extends === undefined ? {} : { extends: rest.extends }),
    themes: themes.map((theme) => ({
      ...theme,
      id: theme.id ?? '',
      questions: (files.themes[theme.id ?? '']?.questions ?? []).map((entry) => ({
        ...entry,
        id: entry.id ?? '',
      })),
    })),
  };
}

const wholePack = (pack: PartialPack): Pack => ({
  ...pack,
  themes: pack.themes.map(({ id, minutes = 0, questions }) => ({
    id,
    minutes,
    questions: questions.map((question) => wholeQuestion(question, id)),
  })),
});

const wholeQuestion = (entry: PartialQuestion, theme: string): Question => ({
  ...entry,
  theme,
  writes: entry.writes ?? 'answers',
  who: entry.who ?? 'joint',
  level: entry.level ?? 'deeper',
  trace: entry.trace ?? [],
});
