// What every part of the document is told from: the charter as shown, and the words for everything in it.
import type { Labels } from '../charter/labels.ts';
import type { Charter } from '../charter/schema.ts';
import type { SignatureNow } from '../charter/signature-file.ts';
import type { DocumentWords } from '../words/document-words.ts';
import { namesOf } from './names.ts';
import { quietLabels, quietQuestions } from './quiet.ts';
import type { QuestionText } from './question-text.ts';
import { everyRecord, type Met } from './walk.ts';
import { withhold } from './withhold.ts';

/** Who holds a role: role id → name, mail, phone. Kept outside the charter. */
export type Persons = Readonly<Record<string, { name?: string; mail?: string; phone?: string }>>;

export interface OutlineOptions {
  labels: Labels;
  words: DocumentWords;
  questions: QuestionText;
  /** Shows what is kept inside the group as well. */
  internal: boolean;
  persons?: Persons;
  /** Review files there are, and the date of the last one. */
  reviews?: { count: number; last?: string };
  signatures?: {
    now: readonly SignatureNow[];
    /** A hash of the files, for the closing line. */
    mark: string;
  };
}

export interface Telling extends OutlineOptions {
  /** Without what is withheld. */
  charter: Charter;
  /** With it: only for saying that something is there. */
  whole: Charter;
  withheld: number;
  /** Every record that is shown, wherever it stands. */
  records: readonly Met[];
  /** A record id, a question id or `record.field` → what it is called. */
  name(reference: string): string;
}

export const tellingOf = (charter: Charter, given: OutlineOptions): Telling => {
  const options = {
    ...given,
    labels: quietLabels(given.labels),
    questions: quietQuestions(given.questions),
  };
  const shown = withhold(charter, options.internal);
  const records = everyRecord(shown.charter);
  return {
    ...options,
    charter: shown.charter,
    whole: charter,
    withheld: shown.withheld,
    records,
    name: namesOf({ records, hidden: shown.hidden }, options),
  };
};
