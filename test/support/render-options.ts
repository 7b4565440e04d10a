// The core pack's texts in one language, as the document needs them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { labelsFrom, type LabelTexts } from '../../src/charter/labels.ts';
import type { QuestionText } from '../../src/render/question-text.ts';
import type { RenderOptions } from '../../src/render/render.ts';
import { document as en } from '../../src/words/en/document.ts';
import { document as nb } from '../../src/words/nb/document.ts';

interface Texts {
  themes: Record<string, { title?: string }>;
  questions: Record<string, { ask?: string; choices?: Record<string, string> }>;
}

const pack = new URL('../../questions/core/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, pack), 'utf8'));

const coreQuestions = (language: 'nb' | 'en'): QuestionText => {
  const texts = read(`languages/${language}/questions.yaml`) as Texts;
  const { themes } = read('pack.yaml') as { themes: { id: string }[] };
  return {
    themes: themes.map(({ id }) => ({ id, title: texts.themes[id]?.title ?? id })),
    questions: readdirSync(new URL('themes/', pack)).flatMap((file) =>
      (read(`themes/${file}`) as { questions: { id: string; writes: string }[] }).questions.map(
        ({ id, writes }) => ({ id, writes, theme: file.replace('.yaml', '') }),
      ),
    ),
    ask: (id) => texts.questions[id]?.ask,
    choice: (id, value) => texts.questions[id]?.choices?.[value],
  };
};

export const renderOptions = (language: 'nb' | 'en' = 'nb'): RenderOptions => ({
  labels: labelsFrom(read(`languages/${language}/fields.yaml`) as LabelTexts),
  words: language === 'nb' ? nb : en,
  questions: coreQuestions(language),
  internal: false,
  version: '0.1.0',
});
