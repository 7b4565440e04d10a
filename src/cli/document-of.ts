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
import { folderOf, joined, seenFrom } from './paths.ts';
import { readPersons } from './persons.ts';
import { judgeFor, loadJudge, readSignatures, signaturesMark, type Judge } from './signatures.ts';
import { printable } from '../terminal/printable.ts';

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
  of: { language: string; pack: Pack; folder?: string },
  options: DocumentOptions = {},
): Promise<(at: { path: string; text: string; charter: Charter }) => string> => {
  const { language, pack } = of;
  const judge = await judgeIn(call, of.folder);
  const words = await loadWords(language);
  const fixed: Omit<RenderOptions, 'reviews' | 'persons' | 'signatures'> = {
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
      ...signaturesFor(call, { folder, charter: now, judge }),
      ...(options.persons === true ? { persons: readPersons(call, folder) } : {}),
    });
  };
};

/** One that cannot be read is told of, and left out. */
const signaturesFor = (
  { host, words }: Call,
  { folder, charter, judge }: { folder: string; charter: Charter; judge: Judge | undefined },
): Pick<RenderOptions, 'signatures'> => {
  const inside = host.files.inside(folder);
  const mark = judge && signaturesMark(inside, folder);
  if (judge === undefined || mark === undefined) return {};
  const { files, unreadable } = readSignatures(inside, folder);
  for (const { path } of unreadable)
    host.err.write(`${printable(words.signing.status.unreadable(seenFrom(host.cwd, path)))}\n`);
  return { signatures: { now: judge(files, charter).now, mark } };
};

/** Where the folder is not known yet, comparing is loaded in any case. */
const judgeIn = async ({ host }: Call, folder: string | undefined): Promise<Judge | undefined> =>
  folder === undefined ? loadJudge() : judgeFor(host.files.inside(folder), folder);
