// A question pack as plain data: what every flow after parsing reads.
import type { FormGroup } from '../charter/form-group.ts';
import type { FieldTexts, kinds, levels, PackFile, QuestionTexts, whos } from './schema.ts';

export type Kind = (typeof kinds)[number];
export type Level = (typeof levels)[number];
export type Who = (typeof whos)[number];

export interface Question {
  id: string;
  theme: string;
  /** What it writes, in the grammar of writes-grammar.ts. */
  writes: string;
  fields?: string[];
  kind?: Kind;
  choices?: string[];
  items?: string[];
  who: Who;
  level: Level | Partial<Record<FormGroup, Level>>;
  /** CEL over the charter and `form_group`. */
  when?: string;
  default?: string;
  trace: string[];
  since?: string;
  retired?: { in?: string; because?: string; instead?: string };
  future?: boolean;
}

export interface Theme {
  id: string;
  minutes: number;
  questions: Question[];
}

export type Source = NonNullable<PackFile['sources']>[number];

/** The texts of one language, as they stand in its two files. */
export interface PackTexts {
  questions: QuestionTexts;
  fields: FieldTexts;
}

export interface Pack {
  id: string;
  version: string;
  licence?: string;
  extends?: string;
  /** The first is the one the others are translated from. */
  languages: string[];
  themes: Theme[];
  sources: Source[];
  texts: Record<string, PackTexts>;
}

export const questionsOf = (pack: Pack): Question[] =>
  pack.themes.flatMap((theme) => theme.questions);
