// What several organisations said before the room → the talking list as a document, and in every format.
import { differs, type Point } from '../contribute/compare-answers.ts';
import type { ComparedQuestion, ComparedStatement, Comparison } from '../contribute/compare.ts';
import { statementLines } from '../contribute/statement-lines.ts';
import { htmlOf } from '../render/html.ts';
import { markdownOf } from '../render/markdown.ts';
import { paragraph, type Block, type Outline, type Section } from '../render/outline-parts.ts';
import type { CompareWords } from '../words/compare-words.ts';
import { jsonText } from './json-text.ts';
import { outlineText, type TextOptions } from './outline-text.ts';

export const comparisonFormats = ['text', 'markdown', 'html', 'json'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

export interface ComparisonOptions {
  words: CompareWords;
  /** Of the words. */
  language: string;
  text: TextOptions;
}

export const comparisonReport = (
  comparison: Comparison,
  format: ComparisonFormat,
  { words, language, text }: ComparisonOptions,
): string => {
  if (format === 'json') return jsonText(comparison);
  const outline = comparisonOutline(comparison, { words, language });
  switch (format) {
    case 'text':
      return outlineText(outline, text);
    case 'markdown':
      return markdownOf(outline);
    case 'html':
      return htmlOf(outline);
    default:
      return format satisfies never;
  }
};

const comparisonOutline = (
  comparison: Comparison,
  { words, language }: { words: CompareWords; language: string },
): Outline => {
  const saying: Saying = { words, comparison };
  const { actors, statements } = comparison;
  const isNothingShown = statements.every(({ spread }) => spread === undefined);
  const waiting = actors.filter(({ contributed }) => !contributed).map(({ name }) => name);
  const intro = [
    words.answered(actors.length - waiting.length, actors.length),
    ...(waiting.length === 0 ? [] : [words.waitingFor(waiting)]),
  ];
  return {
    language,
    title: words.title(comparison.name),
    facts: [],
    sections: [
      { id: 'who', title: words.who, blocks: [paragraph(intro.join(' '))], sections: [] },
      ...(statements.length === 0
        ? []
        : [
            {
              id: 'statements',
              title: words.statements,
              blocks: [words.statementsIntro, ...(isNothingShown ? [words.tooFew] : [])].map(
                paragraph,
              ),
              sections: statements.map((one) => statementSection(one, words, isNothingShown)),
            },
          ]),
      ...(['differ', 'alone', 'own', 'agree'] as const).flatMap((standing) => {
        const questions = comparison.questions.filter((one) => one.standing === standing);
        if (questions.length === 0) return [];
        const sections = questions.map((one) => questionSection(one, saying));
        return [{ id: standing, title: words.standings[standing], blocks: [], sections }];
      }),
    ],
  };
};

const lines = (texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [{ kind: 'list', items: texts.map((text) => [paragraph(text)]) }];

const statementSection = (
  statement: ComparedStatement,
  words: CompareWords,
  isNothingShown: boolean,
): Section => {
  const { id, ask, talk, theme, related } = statement;
  return {
    id,
    title: ask,
    blocks: lines([
      // That too few have answered is said once where it holds for all of them.
      ...(isNothingShown ? [] : statementLines(statement, words)),
      talk === undefined ? words.talkPlainly(theme) : words.talk(talk),
      ...related.map(({ label, names, more }) => words.related(label, names, more)),
    ]),
    sections: [],
  };
};

interface Saying {
  words: CompareWords;
  comparison: Comparison;
}

const namesOf = ({ comparison }: Saying, ids: readonly string[]): string[] =>
  ids.map((id) => comparison.actors.find((actor) => actor.id === id)?.name ?? id);

const questionSection = (question: ComparedQuestion, saying: Saying): Section => {
  const { words } = saying;
  const { id, ask, points, missing, standing, talk } = question;
  // Where they differ, what they say alike is only named: the talk is about the rest.
  const alike = standing === 'differ' ? points.filter(isAlike) : [];
  const items = points
    .filter((point) => !alike.includes(point))
    .flatMap((point) => (standing === 'own' ? [ownItem(point)] : pointItems(point, saying)));
  if (alike.length > 0) items.push([paragraph(words.alike(alike.map(({ label }) => label)))]);
  return {
    id,
    title: ask,
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
      ...(missing.length === 0 ? [] : [paragraph(words.leftOpen(namesOf(saying, missing)))]),
      ...(standing === 'differ' && talk !== undefined ? [paragraph(words.talk(talk))] : []),
    ],
    sections: [],
  };
};

const isAlike = (point: Point): boolean =>
  !differs(point) && point.label !== '' && (point.values[0]?.actors.length ?? 0) > 1;

/** The label names the organisation already. */
const ownItem = ({ label, values }: Point): Block[] => [
  paragraph(
    `${label}${label.endsWith('?') ? '' : ':'} ${values.map(({ text }) => text).join('; ')}`,
  ),
];

/** Where the question has one answer, who said what stands at once below it. */
const pointItems = ({ label, kind, values, open }: Point, saying: Saying): Block[][] => {
  const { words } = saying;
  const told = values.map(({ text, actors }) => {
    const who = namesOf(saying, actors);
    return kind === 'line' ? words.onList(who) : words.saidBy(text, who);
  });
  const others = kind === 'line' && open.length > 0 ? [words.notOnList(namesOf(saying, open))] : [];
  if (label === '') return told.map((line) => [paragraph(line)]);
  return [[paragraph(label), ...lines([...told, ...others])]];
};
