// A language code → the program's own texts in it, or in the nearest language that has them.
import { fallbackLanguages } from './fallback.ts';
import type { RuleText } from './rule-words.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, () => Promise<Words>>> = {
  nb: async () => (await import('./nb.ts')).nb,
  en: async () => (await import('./en.ts')).en,
};

/** Languages the program speaks. */
export const spoken: readonly string[] = Object.keys(languages);

export const nearestSpoken = (language: string): string =>
  [language, ...fallbackLanguages(language)].find((code) => Object.hasOwn(languages, code)) ?? 'en';

export const loadWords = (language: string): Promise<Words> => {
  const load = languages[nearestSpoken(language)] ?? languages['en'];
  if (!load) throw new Error('the program has lost its words');
  return load();
};

const ruleTexts: Readonly<Record<string, () => Promise<Readonly<Record<string, RuleText>>>>> = {
  nb: async () => (await import('./nb/rules.ts')).rules,
};

/** What is said of the rules, by id. English stands with each rule, and so is empty here. */
export const loadRuleTexts = async (
  language: string,
): Promise<Readonly<Record<string, RuleText>>> => {
  const code = nearestSpoken(language);
  return Object.hasOwn(ruleTexts, code) ? ((await ruleTexts[code]?.()) ?? {}) : {};
};

type Env = Readonly<Record<string, string | undefined>>;

/** From the first of LC_ALL, LC_MESSAGES, LANG that says something: `nn_NO.UTF-8` → nn, `no` → nb, `C` → en. */
export const languageOf = (env: Env): string => {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  const code = /^([a-z]{2,3})(?:[_.@-]|$)/i.exec(locale ?? '')?.[1]?.toLowerCase() ?? 'en';
  return code === 'no' ? 'nb' : code;
};
