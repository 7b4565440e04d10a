// A worksheet → Markdown for paper: the questions, what there is to choose from, and lines to write on.
import { markdownOf } from '../../render/markdown.ts';
import { paragraph, type Block, type Section } from '../../render/outline-parts.ts';
import type { WorksheetWords } from '../../words/worksheet-words.ts';
import type {
  Control,
  Sheet,
  SheetField,
  SheetForm,
  SheetQuestion,
  SheetStatement,
} from './sheet.ts';

export const worksheetPaper = (sheet: Sheet, words: WorksheetWords): string => {
  const { collaboration, actor, language, themes } = sheet;
  return markdownOf({
    language,
    title: words.title(collaboration),
    facts: [],
    sections: [
      section('for', words.forActor(actor.name), [...lines(words.howToLines)]),
      section('who-reads', words.whoReads, lines(words.whoReadsLines.slice(1))),
      ...themes.map(({ id, title, intro, questions, statements }) => ({
        ...section(id, title, intro === '' ? [] : [paragraph(intro)]),
        sections: [
          ...questions.map((one) => questionSection(one, words)),
          ...statements.map((one) => statementSection(one, words)),
        ],
      })),
    ],
  });
};

const section = (id: string, title: string, blocks: Block[]): Section => ({
  id,
  title,
  blocks,
  sections: [],
});

const lines = (texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [{ kind: 'list', items: texts.map((text) => [paragraph(text)]) }];

const asked = ({ why, example }: SheetQuestion | SheetStatement, words: WorksheetWords): Block[] =>
  [why === '' ? '' : `${words.why} ${why}`, example === '' ? '' : words.example(example)]
    .filter((text) => text !== '')
    .map(paragraph);

const questionSection = (question: SheetQuestion, words: WorksheetWords): Section =>
  section(question.id, question.ask, [
    ...asked(question, words),
    paragraph(`${words.today}: ${question.today.join(' · ') || words.nothingToday}`),
    ...formBlocks(question.form, words),
  ]);

const rowsOnPaper = 3;

const formBlocks = (form: SheetForm, words: WorksheetWords): Block[] => {
  switch (form.kind) {
    case 'single':
      return lines(fieldLines(form.field, words));
    case 'fields':
      return lines(form.fields.flatMap((field) => fieldLines(field, words)));
    case 'each':
      return form.rows.flatMap(({ name }) => [
        paragraph(name),
        ...lines(form.fields.flatMap((field) => fieldLines(field, words))),
      ]);
    case 'list':
      return Array.from({ length: rowsOnPaper }, (_, at) => [
        paragraph(words.row(form.noun, at + 1)),
        ...lines(form.fields.flatMap((field) => fieldLines(field, words))),
      ]).flat();
    default:
      return form satisfies never;
  }
};

const fieldLines = ({ label, control }: SheetField, words: WorksheetWords): string[] => {
  const options = optionsIn(control, words);
  const told = options.length === 0 ? '' : ` (${words.choices} ${options.join(' · ')})`;
  return [`${label === '' ? words.paper.answer : label}${told} ${words.paper.line}`];
};

const optionsIn = (control: Control, words: WorksheetWords): string[] => {
  if (control.kind === 'yesno') return [words.yes, words.no];
  return 'options' in control ? control.options.map(({ label }) => label) : [];
};

const statementSection = (statement: SheetStatement, words: WorksheetWords): Section =>
  section(statement.id, statement.ask, [
    ...asked(statement, words),
    paragraph(`${words.alone} ${words.aloneIntro}`),
    ...lines(statement.options.map(({ label }) => `◯ ${label}`)),
    paragraph(`${words.whyLow} ${words.paper.line}`),
    paragraph(`☐ ${words.readAloud}`),
  ]);
