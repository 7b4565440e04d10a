// A charter in its folder → the document it makes: in its own language, with its reviews counted and its persons if asked for.
import { versionOf } from '../charter/review-file.ts';
import type { Charter } from '../charter/schema.ts';
import { labelsOf, textOf } from '../pack/localise.ts';
import { questionsOf, type Pack } from '../pack/pack.ts';
import type { QuestionText } from '../render/question-text.ts';
import { renderMarkdown, type RenderOptions } from '../render/render.ts';
import { loadWords } from '../words/load.ts';
import { version } from '../version.ts';
import type { Call } from './call.ts';
import { withCriteria } from './form-in-document.ts';
import { folderOf, joined } from './paths.ts';
import { readPersons } from './persons.ts';

export interface DocumentOptions {
  internal?: boolean;
  persons?: boolean;
}

export const questionTextOf = (pack: Pack, language: string): QuestionText => {
  const text = textOf(pack, language);
  return {
    themes: pack.themes.map(({ id }) => ({ id, title: text.theme(id).title })),
    questions: questionsOf(pack),
    ask: text.ask,
    choice: text.choice,
  };
};

export const packNameOf = (charter: Charter): string => charter.pack?.split('@')[0] ?? 'core';

/** Loads what the document needs; what comes back is synchronous, so that it can run while the program ends. */
export const documentFor = async (
  call: Call,
  of: { language: string; pack: Pack },
  options: DocumentOptions = {},
): Promise<(at: { path: string; text: string; charter: Charter }) => string> => {
  const { language, pack } = of;
  const words = await loadWords(language);
  const fixed: Omit<RenderOptions, 'reviews' | 'persons'> = {
    labels: labelsOf(pack, language),
    words: words.document,
    questions: withCriteria(questionTextOf(pack, language), words.fit),
    internal: options.internal === true,
    version,
  };
  return ({ path, text, charter: now }) => {
    const folder = folderOf(path);
    return renderMarkdown(now, text, {
      ...fixed,
      reviews: versionOf(call.host.files.list(joined(folder, 'reviews'))),
      ...(options.persons === true ? { persons: readPersons(call, folder) } : {}),
    });
  };
};
