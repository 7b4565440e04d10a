// A pack and a language → its texts in that language, or in the nearest one that has them.
import { labelsFrom, type Labels } from '../charter/labels.ts';
import { fallbackLanguages } from '../words/fallback.ts';
import { own } from './own.ts';
import type { Pack, PackTexts } from './pack.ts';

export interface PackText {
  /** The language most texts come in. */
  language: string;
  title(): string | undefined;
  about(): string | undefined;
  theme(id: string): { title: string; intro?: string };
  ask(id: string): string | undefined;
  why(id: string): string | undefined;
  example(id: string): string | undefined;
  note(id: string): string | undefined;
  /** What is asked for one field of a question, by the name the question gives it. */
  fieldPrompt(id: string, field: string): string | undefined;
  /** The text of a choice or an item of a question that writes `answers`. */
  choice(id: string, value: string): string | undefined;
}

type Texts = PackTexts['questions'];

/** The languages of the pack that are read for this one, nearest first; the pack's first language is the last resort. */
export const languagesFor = (pack: Pack, language: string): string[] => {
  const wanted = [language, ...fallbackLanguages(language), ...pack.languages];
  return [...new Set(wanted)].filter((code) => own(pack.texts, code) !== undefined);
};

export function textOf(pack: Pack, language: string): PackText {
  const languages = languagesFor(pack, language);
  const find = <T>(pick: (texts: Texts) => T | undefined): T | undefined => {
    for (const code of languages) {
      const texts = own(pack.texts, code)?.questions;
      const found = texts && pick(texts);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const question = (texts: Texts, id: string) => own(texts.questions, id);
  return {
    language: languages[0] ?? language,
    title: () => find((texts) => texts.pack?.title),
    about: () => find((texts) => texts.pack?.about),
    theme: (id) => {
      const intro = find((texts) => own(texts.themes, id)?.intro);
      return {
        title: find((texts) => own(texts.themes, id)?.title) ?? id,
        ...(intro === undefined ? {} : { intro }),
      };
    },
    ask: (id) => find((texts) => question(texts, id)?.ask),
    why: (id) => find((texts) => question(texts, id)?.why),
    example: (id) => find((texts) => question(texts, id)?.example),
    note: (id) => find((texts) => question(texts, id)?.note),
    fieldPrompt: (id, field) => {
      // Where the language asks the question without asking for the field, the field goes by its label.
      const asked = find((texts) => question(texts, id));
      return own(asked?.fields, field);
    },
    choice: (id, value) => find((texts) => own(question(texts, id)?.choices, value)),
  };
}

/** What entities, fields and choices are called, from the nearest language that has labels. */
export function labelsOf(pack: Pack, language: string): Labels {
  const found = languagesFor(pack, language).find(
    (code) => own(pack.texts, code)?.fields.entities !== undefined,
  );
  return labelsFrom(
    (found === undefined ? undefined : own(pack.texts, found)?.fields) ?? { language },
  );
}
