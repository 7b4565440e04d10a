// The texts of each language → questions, themes and choices without words, and words for what is not there.
import type { Fault } from '../fault.ts';
import { questionTextsFile } from '../files.ts';
import { own } from '../own.ts';
import { questionsOf, type Question } from '../pack.ts';
import type { ReadPack } from '../read.ts';
import type { QuestionTexts } from '../schema.ts';
import { missingTexts } from '../text-slots.ts';
import { resolveWrites } from '../writes.ts';
import { placedQuestions } from './questions-in-files.ts';

export function textFaults(read: ReadPack): Fault[] {
  const languages = read.files.pack.languages ?? [];
  return [
    ...languages.flatMap((language) => missing(read, language)),
    ...Object.keys(read.files.questions).flatMap((language) => superfluousTexts(read, language)),
    ...Object.keys(read.files.questions).flatMap((language): Fault[] => {
      if (languages.includes(language)) return [];
      const file = questionTextsFile(language);
      return [
        {
          rule: 'superfluous-language',
          file,
          path: ['language'],
          name: language,
          known: languages,
        },
      ];
    }),
  ];
}

function missing(read: ReadPack, language: string): Fault[] {
  const texts = own(read.pack.texts, language)?.questions;
  const isThere = read.files.questions[language] !== undefined;
  if (texts === undefined || !isThere) return [];
  const file = questionTextsFile(language);
  const fault = (path: string[], name: string, other: string): Fault => ({
    rule: 'missing-text',
    file,
    path,
    name,
    other,
  });
  const questions = placedQuestions(read).filter(({ question }) => question.retired === undefined);
  return [
    ...packTexts(read, texts).map((name) => fault(['pack'], name, read.pack.id)),
    ...(read.files.pack.themes ?? []).flatMap(({ id = '' }) => {
      const theme = own(texts.themes, id);
      const names = (['title', 'intro'] as const).filter((name) => theme?.[name] === undefined);
      return names.map((name) => fault(['themes', id], name, id));
    }),
    ...questions.flatMap(({ question }) =>
      missingTexts(question, texts).map((name) =>
        fault(['questions', question.id], name, question.id),
      ),
    ),
  ];
}

const packTexts = (read: ReadPack, { pack }: QuestionTexts): string[] =>
  read.files.pack.extends === undefined
    ? (['title', 'about'] as const).filter((name) => pack?.[name] === undefined)
    : [];

function superfluousTexts(read: ReadPack, language: string): Fault[] {
  const { themes = {}, questions = {} } = read.files.questions[language] ?? {};
  const file = questionTextsFile(language);
  const known = new Map(questionsOf(read.pack).map((question) => [question.id, question]));
  const themeIds = read.pack.themes.map(({ id }) => id);
  const superfluous = (path: string[], list: readonly string[]): Fault[] => {
    const name = path.at(-1) ?? '';
    return list.includes(name) ? [] : [{ rule: 'superfluous-text', file, path, name, known: list }];
  };
  return [
    ...Object.keys(themes).flatMap((id) => superfluous(['themes', id], themeIds)),
    ...Object.entries(questions).flatMap(([id, { fields = {}, choices = {} }]) => {
      const question = known.get(id);
      if (question === undefined) return superfluous(['questions', id], [...known.keys()]);
      const values = [...(question.choices ?? []), ...(question.items ?? [])];
      return [
        ...Object.keys(fields).flatMap((name) =>
          superfluous(['questions', id, 'fields', name], fieldNames(question)),
        ),
        ...Object.keys(choices).flatMap((value) =>
          superfluous(['questions', id, 'choices', value], values),
        ),
      ];
    }),
  ];
}

function fieldNames(question: Question): readonly string[] {
  const resolved = resolveWrites(question);
  // What is wrong with `writes` is told already.
  if (!('writes' in resolved)) return question.fields ?? [];
  return resolved.writes.kind === 'answers' ? [] : resolved.writes.fields.map(({ name }) => name);
}
