// What is said of a rule in one language: what it looks for, why, what to do, and its findings.

export interface RuleText {
  /** One line: what the rule looks for. */
  summary: string;
  /** Why it matters, two or three sentences at most. */
  why: string;
  /** What to do, said to the person who sees the finding. */
  fix: string;
  /** One line, lower case, no full stop. */
  message(values: Readonly<Record<string, string>>): string;
}

/** The keys in a value that names several, `goals,risk`. */
export const keysIn = (value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : value.split(',');

/** `a`, `a and b`, `a, b and c`. */
export const enumerated = (words: readonly string[], and: string): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
