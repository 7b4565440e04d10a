// The language of the report → what the sentences of who must agree again are made with.
import type { Labels } from '../../charter/labels.ts';
import type { ConsentWords } from '../../words/consent-words.ts';
import { shortText } from '../../yaml/text.ts';
import type { Subject } from './subject.ts';

export interface Spoken {
  words: ConsentWords;
  labels: Labels;
  /** A date of the file as people say it. */
  dateText(date: string): string;
  /** `money`, `penger`; what stands for any, where there is none. */
  subject(subject: Subject | undefined): string;
}

export type SpokenIn = Omit<Spoken, 'subject'>;

export const spokenBy = ({ words, labels, dateText }: SpokenIn): Spoken => ({
  words,
  labels,
  dateText,
  subject: (subject) =>
    subject === undefined
      ? words.anySubject
      : lowerFirst(labels.choice('decision_rules.subject', subject)),
});

export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const marks: Readonly<Record<string, readonly [string, string]>> = { en: ['“', '”'] };

export function quoted(text: string, { labels }: Pick<Spoken, 'labels'>): string {
  const [open, close] = marks[labels.language] ?? ['«', '»'];
  return `${open}${shortText(text)}${close}`;
}
