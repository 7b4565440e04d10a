// The formats of form-fit: a new one is one file in form/ and one line here.
import type { FormFit } from '../fit/fit.ts';
import type { FitWords } from '../words/fit-words.ts';

export interface FormOptions {
  words: FitWords;
  /** What the collaboration is called; may be empty. */
  name: string;
  /** A form as the language that is spoken has it. */
  formName(form: string): string;
  /** How a review or a record's list is called. */
  placeName(path: string): string;
  today: string;
  columns: number;
}
export type FormReporter = (fit: FormFit, options: FormOptions) => string;

export const formReporters = {
  text: async (): Promise<FormReporter> => (await import('./form/text.ts')).text,
  markdown: async (): Promise<FormReporter> => (await import('./form/markdown.ts')).markdown,
  json: async (): Promise<FormReporter> => (await import('./form/json.ts')).json,
} as const;

export type FormFormat = keyof typeof formReporters;
export const formFormats = Object.keys(formReporters) as FormFormat[];
