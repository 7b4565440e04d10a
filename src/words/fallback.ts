// A language → the languages read instead where it has no text, nearest first.
const nearest: Readonly<Record<string, readonly string[]>> = {
  da: ['nb', 'en'],
  nn: ['nb', 'en'],
  sv: ['nb', 'en'],
  en: [],
};

export const fallbackLanguages = (language: string): readonly string[] =>
  Object.hasOwn(nearest, language) ? (nearest[language] ?? []) : ['en'];
