// A pack, or one of its themes or questions → lines to read, in one language.
import type { PackReportWords } from '../words/pack-words.ts';
import { kindOf } from './kind.ts';
import { textOf, type PackText } from './localise.ts';
import { questionsOf, type Pack, type Question, type Theme } from './pack.ts';
import { shown } from './shown.ts';
import { writesOf } from './writes.ts';

export interface ShowIn {
  language: string;
  words: PackReportWords;
}

/** Themes and questions in order, a line each. */
export function showPack(pack: Pack, { language, words }: ShowIn): string[] {
  const text = textOf(pack, language);
  const about = text.about();
  return clean([
    `${pack.id}@${pack.version}  ${text.title() ?? ''}`.trim(),
    ...(about === undefined ? [] : [about]),
    ...pack.themes.flatMap((theme) => ['', ...themeLines(theme, text, words)]),
  ]);
}

/** By theme id or question id; undefined when the pack has neither. */
export function showPart(
  pack: Pack,
  id: string,
  { language, words }: ShowIn,
): string[] | undefined {
  const text = textOf(pack, language);
  const theme = pack.themes.find((one) => one.id === id);
  if (theme !== undefined) return clean(themeLines(theme, text, words));
  const question = questionsOf(pack).find((one) => one.id === id);
  return question && clean(questionLines(question, { pack, text, words }));
}

/** What can be shown by name. */
export const partIds = (pack: Pack): string[] => [
  ...pack.themes.map(({ id }) => id),
  ...questionsOf(pack).map(({ id }) => id),
];

function themeLines(theme: Theme, text: PackText, words: PackReportWords): string[] {
  const { title, intro } = text.theme(theme.id);
  const width = Math.max(0, ...theme.questions.map(({ id }) => id.length));
  return [
    `${title} (${theme.id}, ${words.show.theme(theme.minutes)})`,
    ...(intro === undefined ? [] : [intro]),
    ...theme.questions.map((question) => {
      const marks = [levelText(question, words), ...useText(question, words)];
      if (question.who === 'each') marks.push(words.who.each);
      const ask = text.ask(question.id) ?? question.writes;
      return `  ${question.id.padEnd(width)}  ${ask} [${marks.join('; ')}]`;
    }),
  ];
}

function questionLines(
  question: Question,
  { pack, text, words }: { pack: Pack; text: PackText; words: PackReportWords },
): string[] {
  const { id, choices = [], items = [] } = question;
  const { show } = words;
  const values = [...choices, ...items];
  const writes = writesOf(question);
  const fields = writes.kind === 'answers' ? [] : writes.fields;
  const line = (name: string, value: string | undefined): string[] =>
    value === undefined || value === '' ? [] : [`  ${name}: ${value}`];
  return [
    `${id}  ${text.ask(id) ?? ''}`.trim(),
    ...useText(question, words).map((use) => `  ${use}`),
    ...line(show.why, text.why(id)),
    ...line(show.example, text.example(id)),
    ...line(show.note, text.note(id)),
    ...line(show.choices, values.map((value) => text.choice(id, value) ?? value).join(' · ')),
    ...line(show.writes, question.writes),
    ...line(show.asks, fields.map(({ path }) => path).join(', ')),
    ...line(show.kind, words.kinds[kindOf(question)]),
    ...line(show.level, levelText(question, words)),
    ...line(show.who, words.who[question.who]),
    ...line(show.when, question.when),
    ...line(show.trace, question.trace.map((trace) => sourced(trace, pack)).join(', ')),
  ];
}

const sourced = (trace: string, pack: Pack): string => {
  const source = pack.sources.find(({ id = '' }) => trace === id || trace.startsWith(`${id}-`));
  return source?.title === undefined ? trace : `${trace} (${source.title})`;
};

const levelText = ({ level }: Question, words: PackReportWords): string =>
  typeof level === 'string'
    ? words.levels[level]
    : (['network', 'meeting-place', 'formal', 'council'] as const)
        .flatMap((group) => {
          const own = level[group];
          return own === undefined ? [] : [`${words.groups[group]}: ${words.levels[own]}`];
        })
        .join(' · ');

const useText = ({ future, retired }: Question, { show }: PackReportWords): string[] => [
  ...(future === true ? [show.future] : []),
  ...(retired === undefined ? [] : [show.retired(retired.in ?? '', retired.because ?? '')]),
];

const clean = (lines: string[]): string[] =>
  lines.map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return indent + shown(line);
  });
