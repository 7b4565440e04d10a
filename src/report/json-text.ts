// A value → JSON that says the same to every reader, and nothing to a terminal or a runner it passes by.

/** Controls, bidi controls and what has no shape: JSON escapes only the first 32. */
const unseen =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|[\u{e0000}-\u{e0fff}]/gu;
/** The first of two: `::name::`, `##[name]` and `##vso[` are commands to runners. */
const doubled = /:(?=:)|#(?=#)/g;

const escaped = (characters: string): string =>
  Array.from(
    { length: characters.length },
    (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unseen, escaped).replace(doubled, escaped)}\n`;
