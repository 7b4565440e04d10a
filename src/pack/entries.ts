// The entries of a pack's files → what keeps them from being used, each with its place.
import type { PartialPack, PartialQuestion } from './assemble.ts';
import { fieldTextsFile, packFile, questionTextsFile, themeFile, type PackFiles } from './files.ts';
import type { Fault, FaultRule } from './fault.ts';
import { resolveWrites, type WritesProblem } from './writes.ts';

/** Themes without a file, files without a theme or a language, languages that name themselves otherwise. */
export function fileFaults(files: PackFiles): Fault[] {
  const themes = (files.pack.themes ?? []).map(({ id = '' }) => id);
  const languages = files.pack.languages ?? [];
  const extending = files.pack.extends !== undefined;
  const faults: Fault[] = [];
  themes.forEach((id, index) => {
    if (themes.indexOf(id) < index) {
      faults.push({
        rule: 'duplicate-id',
        file: packFile,
        path: ['themes', index, 'id'],
        name: id,
      });
    } else if (files.themes[id] === undefined && !extending) {
      const place = { file: packFile, path: ['themes', index, 'id'] };
      faults.push({ rule: 'missing-file', ...place, name: themeFile(id) });
    }
  });
  for (const id of Object.keys(files.themes)) {
    if (themes.includes(id)) continue;
    faults.push({
      rule: 'unknown-theme',
      file: themeFile(id),
      path: [],
      name: id,
      known: themes,
    });
  }
  languages.forEach((language, index) => {
    for (const name of [questionTextsFile(language), fieldTextsFile(language)]) {
      const given = name.endsWith('/fields.yaml') ? files.fields : files.questions;
      if (given[language] !== undefined || extending) continue;
      faults.push({ rule: 'missing-file', file: packFile, path: ['languages', index], name });
    }
  });
  for (const [language, file, texts] of textFiles(files)) {
    if (texts.language === undefined || texts.language === language) continue;
    const names = { name: texts.language, other: language };
    faults.push({ rule: 'language-differs', file, path: ['language'], ...names });
  }
  return faults;
}

const textFiles = (files: PackFiles) => [
  ...Object.entries(files.questions).map(
    ([language, texts]) => [language, questionTextsFile(language), texts] as const,
  ),
  ...Object.entries(files.fields).map(
    ([language, texts]) => [language, fieldTextsFile(language), texts] as const,
  ),
];

/** Every question as written in these files, judged as it is when the packs are laid over one another. */
export function entryFaults(files: PackFiles, merged: PartialPack): Fault[] {
  const whole = new Map(merged.themes.flatMap(({ questions }) => questions.map((q) => [q.id, q])));
  const seen = new Set<string>();
  return Object.entries(files.themes).flatMap(([theme, { questions = [] }]) =>
    questions.flatMap(({ id = '' }, index): Fault[] => {
      const place = { file: themeFile(theme), path: ['questions', index] };
      if (seen.has(id)) {
        return [{ rule: 'duplicate-id', file: place.file, path: [...place.path, 'id'], name: id }];
      }
      seen.add(id);
      const question = whole.get(id);
      return question === undefined ? [] : questionFaults(question, place);
    }),
  );
}

interface Place {
  file: string;
  path: (string | number)[];
}

function questionFaults(question: PartialQuestion, place: Place): Fault[] {
  const missing = (['writes', 'who', 'level'] as const).flatMap((name): Fault[] =>
    question[name] === undefined
      ? [{ rule: 'missing-question-field', ...place, name, other: question.id }]
      : [],
  );
  if (question.writes === undefined) return missing;
  const resolved = resolveWrites({
    writes: question.writes,
    ...(question.fields === undefined ? {} : { fields: question.fields }),
  });
  if ('writes' in resolved) return missing;
  return [...missing, ...resolved.problems.map((problem) => writesFault(problem, place))];
}

const writesFault = ({ why, at, name, known }: WritesProblem, place: Place): Fault => {
  const rule: FaultRule = `writes-${why}`;
  const path = [...place.path, ...(at === 'writes' ? ['writes'] : ['fields', at])];
  return { rule, file: place.file, path, name, known };
};
