// The words of a language → what sentences of who must agree again are made with.
import { dateText } from '../../src/render/dates.ts';
import type { Words } from '../../src/words/words.ts';
import type { SpokenIn } from '../../src/diff/consent/spoken.ts';
import { labelsIn } from './labels.ts';

export const spokenIn = (words: Words): SpokenIn => ({
  words: words.consent,
  labels: labelsIn(words.language),
  dateText: (date) => dateText(date, words.document.dates),
});
