// What the files of a question pack may hold.
import {
  choice,
  date,
  list,
  long,
  map,
  mapOrOne,
  number,
  record,
  required,
  text,
  yesNo,
  type ValueOf,
} from '../yaml/shape.ts';

export const kinds = [
  'text',
  'long',
  'records',
  'choice',
  'choices',
  'scale',
  'number',
  'yesno',
  'date',
  'reference',
] as const;
export const levels = ['core', 'deeper', 'review'] as const;
export const whos = ['joint', 'each'] as const;

const wordPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const source = record({
  id: required(text()),
  title: text(),
  publisher: text(),
  link: text(),
  read: date(),
});

export const packFileShape = record({
  id: required(text(wordPattern)),
  version: required(text('^[0-9]+\\.[0-9]+\\.[0-9]+$')),
  licence: text(),
  /** The id of the pack this one adds to. */
  extends: text(wordPattern),
  remove: list(text()),
  languages: required(list(text('^[a-z]{2,3}$'))),
  themes: list(
    record({ id: required(text(wordPattern)), minutes: number({ min: 0, whole: true }) }, 'id'),
  ),
  sources: list(source),
});

export const questionShape = record({
  id: required(text('^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$')),
  writes: text(),
  fields: list(text()),
  kind: choice(kinds),
  choices: list(text(wordPattern)),
  items: list(text(wordPattern)),
  who: choice(whos),
  level: mapOrOne('word', choice(levels)),
  when: text(),
  default: text(),
  trace: list(text()),
  since: text(),
  retired: record({ in: text(), because: text(), instead: text() }),
  future: yesNo(),
});

export const themeFileShape = record({ questions: list(questionShape) });

const questionText = record({
  ask: text(),
  why: text(),
  example: long(),
  note: long(),
  fields: map('word', text()),
  choices: map('word', text()),
  of: text('^[0-9a-f]{12}$'),
});

export const questionTextsShape = record({
  language: required(text()),
  pack: record({ title: text(), about: long() }),
  themes: map('theme', record({ title: text(), intro: long(), of: text('^[0-9a-f]{12}$') })),
  questions: map('question', questionText),
});

const label = record({ label: text(), help: text() });

export const fieldTextsShape = record({
  language: required(text()),
  entities: map(
    'word',
    record({
      label: text(),
      one: text(),
      help: text(),
      fields: map('word', label),
      of: text('^[0-9a-f]{12}$'),
    }),
  ),
  common: map('word', label),
  choices: map('word', map('word', text())),
});

export type PackFile = ValueOf<typeof packFileShape>;
export type QuestionEntry = ValueOf<typeof questionShape>;
export type ThemeFile = ValueOf<typeof themeFileShape>;
export type QuestionTexts = ValueOf<typeof questionTextsShape>;
export type FieldTexts = ValueOf<typeof fieldTextsShape>;
