// The questions of each language → those that ask what another one asks, in the same words.
import type { Fault } from '../fault.ts';
import { questionTextsFile } from '../files.ts';
import type { ReadPack } from '../read.ts';

export const sameQuestionFaults = ({ pack, files }: ReadPack): Fault[] =>
  Object.entries(files.questions).flatMap(([language, texts]) => {
    const everywhere = Object.entries(
      pack.texts[language]?.questions.questions ?? texts.questions ?? {},
    );
    const first = new Map<string, string>();
    for (const [id, { ask = '' }] of everywhere) {
      if (!first.has(plain(ask))) first.set(plain(ask), id);
    }
    return Object.entries(texts.questions ?? {}).flatMap(([id, { ask }]): Fault[] => {
      const other = ask === undefined || plain(ask) === '' ? id : (first.get(plain(ask)) ?? id);
      if (other === id) return [];
      const path = ['questions', id, 'ask'];
      return [{ rule: 'same-question', file: questionTextsFile(language), path, name: id, other }];
    });
  });

/** Letters and digits only: case, punctuation and white space do not make another question. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
